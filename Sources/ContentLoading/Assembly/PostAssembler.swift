import ChapterModel
import Diagnostics

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
        let post = Post(
            id: parsed.id,
            source: parsed.head.file,
            uid: uid(of: parsed),
            published: defaults.zone.timestamp(parsed.front.published),
            updated: parsed.front.updated.map(defaults.zone.timestamp),
            content: content(of: parsed, zone: defaults.zone, diagnostics: &diagnostics),
            event: parsed.front.event.flatMap {
                event($0, on: found.occurrence, defaults: defaults, source: parsed.head, diagnostics: &diagnostics)
            },
            recapOf: found.recapOf,
            partners: found.partners,
            aliases: parsed.front.aliases
        )
        if let status = parsed.front.event?.status, parsed.front.updated == nil, post.eventChange != nil {
            let problem = Problem.changeWithoutDate(status: status.value.rawValue)
            diagnostics.append(status.diagnostic(problem, in: parsed.head, severity: .warning))
        }
        return post
    }

    /// The pinned uid, else one that only a rename would change.
    func uid(of parsed: ParsedPost) -> String {
        parsed.front.uid?.value ?? "\(parsed.id.chapter)/\(parsed.id.slug)@\(authority)"
    }

    private func content(
        of parsed: ParsedPost,
        zone: ChapterTimeZone,
        diagnostics: inout [Diagnostic]
    ) -> Post.Content {
        var content = Post.Content(title: parsed.front.title, language: parsed.front.language ?? language)
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
            post.date = social.date.map(zone.timestamp)
            return post
        }
        content.comments = parsed.comments.map { comment($0, zone: zone) }
        return content
    }

    /// - Parameter occurrence: the date that the event takes over, as its series has it.
    private func event(
        _ parsed: ParsedEvent,
        on occurrence: Event?,
        defaults: ChapterDefaults,
        source: SourceText,
        diagnostics: inout [Diagnostic]
    ) -> Event? {
        let venue = parsed.venue.flatMap { references.venue($0, in: source, diagnostics: &diagnostics) }
        let speakers = parsed.speakers.compactMap { references.person($0, in: source, diagnostics: &diagnostics) }
        let assembler = EventAssembler(zone: defaults.zone, defaultDuration: defaults.duration, source: source)
        let schedule =
            if let occurrence {
                assembler.schedule(of: parsed, on: occurrence.schedule, diagnostics: &diagnostics)
            } else {
                assembler.schedule(of: parsed, diagnostics: &diagnostics)
            }
        guard let schedule else { return nil }
        let previous = occurrence.flatMap { assembler.start(of: $0, unlessOf: schedule) }
        var event = Event(schedule: schedule)
        event.slot = occurrence?.slot
        event.number = parsed.number
        event.status = parsed.status?.value ?? (previous == nil ? .confirmed : .moved)
        event.movedFrom = assembler.movedFrom(of: parsed, diagnostics: &diagnostics) ?? previous
        event.venue = parsed.venue == nil && schedule.isDated ? occurrence?.venue ?? defaults.venue : venue
        event.speakers = speakers
        event.format = parsed.format ?? occurrence?.format
        event.rsvps = parsed.rsvps
        event.attendance = parsed.attendance
        event.price = parsed.price ?? occurrence?.price
        event.sequence = parsed.sequence
        return event
    }

    private func comment(_ parsed: ParsedComment, zone: ChapterTimeZone) -> Comment {
        Comment(
            author: parsed.author,
            date: parsed.date.map(zone.timestamp),
            text: parsed.text.prose.unlinking(hiddenPages),
            replies: parsed.replies.map { comment($0, zone: zone) }
        )
    }

    /// `community-management` becomes `Community management`.
    private static func title(of slug: Slug) -> String {
        let words = slug.text.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension ChapterTimeZone {
    func timestamp(_ written: WrittenDate) -> Timestamp {
        switch written {
        case .day(let date):
            Timestamp(moment: nearest(LocalDateTime(date: date, time: .midnight)), hasTime: false)
        case .moment(let moment): Timestamp(moment: nearest(moment), hasTime: true)
        }
    }
}
