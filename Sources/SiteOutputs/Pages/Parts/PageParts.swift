import ChapterModel
import Theming

/// Makes what pages are put together from (frames, cards, links) in one language.
final class PageParts: Sendable {
    let shared: SharedParts
    let words: Words
    let dates: DateText
    let events: EventText
    let counts: CountText
    let today: LocalDate
    private let pages: ThemePages

    /// In the site's language.
    convenience init(_ context: OutputContext) {
        self.init(SharedParts(context), in: context.site.settings.language)
    }

    private convenience init(_ shared: SharedParts, in language: Language) {
        let pages = shared.cards.pages(in: language) {
            let pages = shared.context.theme.pages(in: language.rawValue)
            let frame = PageParts(shared, in: language, pages).frame(FrameContent(.root))
            return pages.settling(frame).settling(frame.site).settling(frame.openGraph)
        }
        self.init(shared, in: language, pages)
    }

    private init(_ shared: SharedParts, in language: Language, _ pages: ThemePages) {
        self.shared = shared
        self.pages = pages
        words = shared.context.words(in: language)
        dates = DateText(words)
        events = EventText(words)
        counts = CountText(words)
        today = shared.context.site.today
    }

    func prepare() { pages.prepare() }

    func speaking(_ language: Language) -> PageParts {
        language == self.language ? self : PageParts(shared, in: language)
    }

    var language: Language { words.language }
    var site: Site { shared.context.site }
    var addresses: SiteAddresses { shared.addresses }

    /// An address as pages write it.
    func href(_ path: SitePath) -> String { shared.url.rootRelative(path) }

    func absolute(_ path: SitePath) -> String { shared.url.absolute(path) }

    /// An address as pages write it.
    func write(_ path: SitePath, to page: inout PageText) {
        page.append(shared.url.basePath)
        page.append(path.text)
    }

    func write(absolute path: SitePath, to page: inout PageText) {
        page.append(shared.url.root)
        page.append(path.text)
    }

    /// e.g. `24. Januar 2015`
    func write(_ date: LocalDate, to page: inout PageText) {
        page.append(atMost: DateText.longest) { dates.write(date, to: &$0) }
    }

    /// e.g. `Samstag, 24. Januar 2015`
    func write(full date: LocalDate, to page: inout PageText) {
        page.append(atMost: DateText.longest) { dates.writeFull(date, to: &$0) }
    }

    func markup(_ prose: Prose) -> Markup? {
        prose.isEmpty ? nil : Markup(trusted: prose.html(root: shared.url.basePath))
    }

    /// The language for a `lang` attribute, where it is another than the page's.
    func foreignLanguage(_ other: Language) -> String? {
        other == language ? nil : other.rawValue
    }

    /// A file that shows `view` in the theme's template.
    ///
    /// - Parameter texts: those that `view` shows; most views show no more of a post than its summary.
    func file<View: TemplateView>(
        _ path: SitePath,
        source: String,
        texts: ShownTexts = .none,
        as template: PageTemplate<View>,
        view: @escaping @Sendable () -> View
    ) -> OutputFile {
        OutputFile(path: path, source: source, texts: texts) { [pages] in try pages.render(view(), as: template) }
    }
}
