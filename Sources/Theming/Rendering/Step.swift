/// One step of rendering a page.
///
/// Steps hold numbers only: pages that render at the same time would else wait for each other's reference counts. Small
/// ones, as following a page is mostly reading steps.
///
/// What names lead to is in slots: a unit's first ones hold the contexts that it is included with, the others what its
/// steps come upon. Where a step says how many that follow are its own, they are passed over unless it applies.
enum Step: Equatable, Sendable {
    /// These bytes of the program's literals.
    case literal(Range<Int32>)
    /// `{{name}}` and `{{{name}}}`: which of them is up to the field's kind.
    case value(FieldPath)
    /// `{{.}}`: the text or markup in a slot.
    case current(slot: Int32)
    /// Looks a view up for steps that follow.
    case view(FieldPath, slot: Int32)
    /// Whether a slot holds a view.
    case presence(slot: Int32, is: Bool, steps: Int32)
    /// Whether a field of any other kind holds anything that is not false.
    case condition(FieldPath, is: Bool, steps: Int32)
    /// `{{#name}}` over text or markup.
    case text(FieldPath, slot: Int32, steps: Int32)
    /// The same where these bytes and then the text itself come first, and it is not shown again: without a slot.
    case shownText(FieldPath, after: Range<Int32>, steps: Int32)
    /// `{{#name}}` over texts, and over views that are not all that it shows.
    case forEach(FieldPath, slot: Int32, steps: Int32)
    /// `{{#name}}` over views that are all that it shows.
    case show(FieldPath, unit: Int32)
    /// A template or block that sees what is in some of the slots, given as a range of the program's lists of slots.
    case include(slots: Range<Int32>, unit: Int32)
    /// Passes over steps that follow: they are for the case that the ones before do not apply.
    case skip(steps: Int32)
}

/// Where a name leads at one place of a template.
struct FieldPath: Equatable, Sendable {
    /// That of the view.
    var slot: Int32
    /// As its reader stands in the program.
    let field: Int32
}

extension Range<Int32> {
    init(_ positions: Range<Int>) {
        self = Int32(positions.lowerBound)..<Int32(positions.upperBound)
    }
}

extension Range<Int> {
    init(_ positions: Range<Int32>) {
        self = Int(positions.lowerBound)..<Int(positions.upperBound)
    }
}
