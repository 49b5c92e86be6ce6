/// A field's name and what it holds, for checking templates.
struct FieldSchema: Sendable {
    let name: String
    let kind: FieldKind
    /// Whether it holds the same on all pages of a site in one language.
    var isSettled = false
}

/// What a field holds. Views are named by their type, as schemas may be recursive.
@usableFromInline
enum FieldKind: Sendable {
    case text, flag, markup, texts
    case view(any TemplateView.Type)
    case list(any TemplateView.Type)

    /// What `{{#name}}` makes the current context; a flag leaves the context as it is.
    var sectionContext: TemplateContext? {
        switch self {
        case .text, .texts: .text
        case .markup: .markup
        case .view(let type), .list(let type): .view(type)
        case .flag: nil
        }
    }

    /// The view whose fields `{{name.field}}` finds.
    var fields: [FieldSchema] {
        switch self {
        case .view(let type): type.schema.fields
        case .text, .flag, .markup, .texts, .list: []
        }
    }
}

/// One level of what a template can see while it renders.
enum TemplateContext: Sendable {
    case text, markup
    case view(any TemplateView.Type)

    var fields: [FieldSchema] {
        switch self {
        case .view(let type): type.schema.fields
        case .text, .markup: []
        }
    }

    func field(_ name: String) -> TemplateScope.Field? {
        switch self {
        case .view(let type): TemplateScope.Field(name, of: type)
        case .text, .markup: nil
        }
    }

    /// What `{{.}}` stands for.
    var kind: FieldKind {
        switch self {
        case .text: .text
        case .markup: .markup
        case .view(let type): .view(type)
        }
    }

    var identity: Identity {
        switch self {
        case .text: .text
        case .markup: .markup
        case .view(let type): .view(ObjectIdentifier(type))
        }
    }

    enum Identity: Equatable {
        case text, markup
        case view(ObjectIdentifier)
    }
}
