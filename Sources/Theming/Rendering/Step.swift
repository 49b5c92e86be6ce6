/// One step of rendering a page.
///
/// Steps hold numbers only: pages that render at the same time would else wait for each other's reference counts. Small
/// ones, as following a page is mostly reading steps.
enum Step: Hashable, Sendable {
    /// These bytes of the program's literals.
    case literal(Range<Int32>)
    /// `{{.}}`: the text or markup that is a context itself.
    case current(context: Int)
    /// `{{name}}` and `{{{name}}}`: which of them is up to the field's kind.
    case value(FieldPath)
    /// `{{#name}}` over the given number of steps that follow.
    case section(FieldPath, steps: Int32)
    /// `{{^name}}` over the given number of steps that follow.
    case inverted(FieldPath, steps: Int32)
    /// A template or block that sees all contexts.
    case include(unit: Int)
    /// A template or block that sees some of the contexts, given as a range of the program's positions.
    case includeWith(contexts: Range<Int>, unit: Int)
    /// A section over a list whose views are all that it shows.
    case each(FieldPath, unit: Int)
}

/// Where a name leads at one place of a template.
struct FieldPath: Hashable, Sendable {
    /// Counted from the outermost context the unit sees.
    var context: Int32
    /// The views in between for names with several words: the fields that hold them, as a range of the program's
    /// positions.
    let views: Range<Int32>
    /// As its reader stands in the program.
    let field: Int32
    let kind: Kind

    enum Kind: Sendable {
        case text, flag, markup, texts, view, list
    }
}

extension Range<Int32> {
    init(_ positions: Range<Int>) {
        self = Int32(positions.lowerBound)..<Int32(positions.upperBound)
    }
}
