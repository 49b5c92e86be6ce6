import ChapterModel
import Synchronization
import Theming

/// What the theme has made of what several pages show: of the frame of all pages, and of cards, as an event is on the
/// pages of its chapter's year and of the calendar's year and month, a post's link on those of all its topics.
///
/// Lives as long as the site, whose posts are each one object.
final class SharedCards: Sendable {
    private let language: Language
    private let events = Mutex<[ObjectIdentifier: Renderings]>([:])
    /// Dates of series that no post speaks of, by uid.
    private let seriesDates = Mutex<[String: Renderings]>([:])
    private let posts = Mutex<[ObjectIdentifier: Renderings]>([:])
    private let links = Mutex<[ObjectIdentifier: Renderings]>([:])
    /// One for each language that pages are in.
    private let pages = Mutex<[(language: Language, pages: ThemePages)]>([])

    /// - Parameter language: that of the pages with lists.
    init(in language: Language) {
        self.language = language
    }

    /// The theme's templates with what is the same on all pages of the site.
    func pages(in language: Language, make: () -> ThemePages) -> ThemePages {
        pages.withLock { known in
            if let known = known.first(where: { $0.language == language }) { return known.pages }
            let made = make()
            known.append((language, made))
            return made
        }
    }

    func events(_ entries: some Sequence<CalendarEntry>, _ parts: PageParts) -> [SharedView<EventCard>] {
        guard parts.language == language else { return entries.map { unshared(parts.card(for: $0)) } }
        return events.withLock { known in
            entries.map { entry in
                let renderings =
                    entry.post.map { known.renderings(of: ObjectIdentifier($0)) }
                    ?? seriesDates.withLock { $0.renderings(of: entry.uid) }
                return SharedView(parts.card(for: entry), renderings: renderings)
            }
        }
    }

    func posts(_ posts: some Sequence<Post>, _ parts: PageParts) -> [SharedView<PostCard>] {
        guard parts.language == language else { return posts.map { unshared(parts.card(for: $0)) } }
        return self.posts.withLock { known in
            posts.map { post in
                SharedView(parts.card(for: post), renderings: known.renderings(of: ObjectIdentifier(post)))
            }
        }
    }

    func links(_ posts: some Sequence<Post>, _ parts: PageParts) -> [SharedView<PostLink>] {
        guard parts.language == language else { return posts.map { unshared(parts.link(to: $0)) } }
        return links.withLock { known in
            posts.map { post in
                SharedView(parts.link(to: post), renderings: known.renderings(of: ObjectIdentifier(post)))
            }
        }
    }

    private func unshared<View>(_ view: View) -> SharedView<View> { SharedView(view, renderings: nil) }
}

extension Dictionary where Value == Renderings {
    fileprivate mutating func renderings(of key: Key) -> Renderings {
        if let known = self[key] { return known }
        let new = Renderings()
        self[key] = new
        return new
    }
}
