import ChapterModel
import Diagnostics
import FileAccess

/// Resolves everything one post refers to.
struct PostAssembler {
    /// What a chapter gives its posts.
    struct ChapterDefaults {
        let zone: ChapterTimeZone
        let venue: Venue?
        /// Minutes.
        let duration: Int?
    }

    let references: ReferenceResolver
    let topics: Registry<Topic>
    let language: Language
    /// Pages that are not part of the site, to which no link may lead.
    let hiddenPages: Set<SitePath>
    /// The authority of the site's id, behind the `@` of derived uids.
    let authority: String

    func post(
        _ parsed: ParsedPost,
        defaults: ChapterDefaults,
        found: PostReferences,
        diagnostics: inout [Diagnostic]
    ) -> Post {
        let times = LocalTimeResolver(zone: defaults.zone, source: parsed.head)
        let post = Post(
            id: parsed.id,
            path: parsed.path,
            source: parsed.head.file,
            revision: parsed.revision.whole.number,
            uid: parsed.uid(for: authority),
            published: times.timestamp(parsed.front.published, diagnostics: &diagnostics),
            updated: parsed.front.updated.map { times.timestamp($0, diagnostics: &diagnostics) },
            content: content(of: parsed, times: times, diagnostics: &diagnostics),
            event: event(
                parsed.front.event,
                on: found.occurrence,
                defaults: defaults,
                source: parsed.head,
                diagnostics: &diagnostics
            ),
            recapOf: found.recapOf,
            translationOf: found.translationOf,
            partners: found.partners,
            aliases: parsed.front.aliases
        )
        diagnostics += warnings(about: post, parsed)
        return post
    }

    /// What the dates of a post leave subscribers in the dark about.
    private func warnings(about post: Post, _ parsed: ParsedPost) -> [Diagnostic] {
        if let place = parsed.front.updated, let updated = post.updated, updated.isSurelyBefore(post.published) {
            return [place.diagnostic(.updatedBeforePublished, in: parsed.head, severity: .warning)]
        }
        guard let status = parsed.front.event?.status, parsed.front.updated == nil, post.eventChange != nil else {
            return []
        }
        let problem = Problem.changeWithoutDate(status: status.value.rawValue)
        return [status.diagnostic(problem, in: parsed.head, severity: .warning)]
    }

    private func content(
        of parsed: ParsedPost,
        times: LocalTimeResolver,
        diagnostics: inout [Diagnostic]
    ) -> Post.Content {
        var content = Post.Content(title: parsed.front.title, language: parsed.front.language?.value ?? language)
        content.authors = parsed.front.authors.compactMap {
            references.person($0, in: parsed.head, diagnostics: &diagnostics)
        }
        content.topics = parsed.front.topics.map { topics[$0] ?? Topic(slug: $0, title: Self.title(of: $0)) }
        content.lead = parsed.front.summary
        content.summary = parsed.front.summary ?? parsed.body.summary
        content.body = parsed.body.prose.unlinking(hiddenPages)
        content.photos = parsed.front.photos
        content.cover = parsed.front.cover ?? parsed.front.photos.first
        content.credits = parsed.front.credits
        content.next = parsed.front.next
        content.socialPosts = parsed.front.socialPosts.map { social in
            var post = social.post
            post.date = social.date.map { times.timestamp($0, diagnostics: &diagnostics) }
            return post
        }
        if let source = parsed.commentSource {
            let times = LocalTimeResolver(zone: times.zone, source: source)
            content.comments = parsed.comments.map { comment($0, times: times, diagnostics: &diagnostics) }
        }
        return content
    }

    /// - Parameter occurrence: the date that the event takes over, as its series has it.
    private func event(
        _ parsed: ParsedEvent?,
        on occurrence: Event?,
        defaults: ChapterDefaults,
        source: SourceText,
        diagnostics: inout [Diagnostic]
    ) -> Event? {
        guard let parsed else { return nil }
        let venue = parsed.venue.flatMap { references.venue($0, in: source, diagnostics: &diagnostics) }
        let speakers = parsed.speakers.compactMap { references.person($0, in: source, diagnostics: &diagnostics) }
        let assembler = EventAssembler(zone: defaults.zone, defaultDuration: defaults.duration, source: source)
        let slot = occurrence?.schedule
        guard let schedule = assembler.schedule(of: parsed, on: slot, diagnostics: &diagnostics) else { return nil }
        let movedFrom = assembler.movedFrom(of: parsed, on: slot, to: schedule, diagnostics: &diagnostics)
        return Event(
            schedule: schedule,
            number: parsed.number,
            status: parsed.status?.value ?? (movedFrom == nil ? .confirmed : .moved),
            slot: occurrence?.slot,
            movedFrom: movedFrom,
            venue: parsed.venue == nil && schedule.isDated ? occurrence?.venue ?? defaults.venue : venue,
            speakers: speakers,
            format: parsed.format ?? occurrence?.format,
            rsvps: parsed.rsvps,
            attendance: parsed.attendance,
            price: parsed.price ?? occurrence?.price,
            sequence: parsed.sequence
        )
    }

    private func comment(
        _ parsed: ParsedComment,
        times: LocalTimeResolver,
        diagnostics: inout [Diagnostic]
    ) -> Comment {
        Comment(
            author: parsed.author,
            date: parsed.date.map { times.timestamp($0, diagnostics: &diagnostics) },
            text: parsed.text.prose.unlinking(hiddenPages),
            replies: parsed.replies.map { comment($0, times: times, diagnostics: &diagnostics) }
        )
    }

    /// `community-management` becomes `Community management`.
    private static func title(of slug: Slug) -> String {
        String(unsafeUninitializedCapacity: slug.text.utf8.count) { title in
            let (_, end) = title.initialize(from: slug.text.utf8)
            for index in 0..<end where title[index] == UInt8(ascii: "-") { title[index] = UInt8(ascii: " ") }
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(title[0]) { title[0] &= ~0x20 }
            return end
        }
    }
}

extension Timestamp {
    /// A date alone may be any time of its day.
    fileprivate func isSurelyBefore(_ other: Timestamp) -> Bool {
        hasTime && other.hasTime ? self < other : date < other.date
    }
}
