/// The way from a view to one of its values, for views whose type is forgotten.
@usableFromInline
enum FieldReader: Sendable {
    case text(@Sendable (ShownView) -> String?)
    case flag(@Sendable (ShownView) -> Bool)
    case markup(@Sendable (ShownView) -> Markup?)
    case texts(@Sendable (ShownView) -> [String])
    case view(@Sendable (ShownView) -> ShownView?)
    case list(@Sendable (ShownView) -> ShownList?)
}
