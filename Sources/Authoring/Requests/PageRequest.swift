import ChapterModel

/// A new plain page: what was said of it on the command line, as it was typed.
package struct PageRequest: Sendable {
    package var title: String?

    package init() {}

    /// Asks for the rest and composes the page.
    package func draft(in network: Network, asking interview: Interview) throws(AuthoringProblem) -> Draft {
        try interview.require(["--title": title])
        let title = try interview.answer(interview.words.postTitle, option: ("--title", title)) {
            text throws(AuthoringProblem) in
            if PostName.words(of: text) == nil { throw .noSlug(text) }
            return text
        }
        // `index.md` is the text of the home page.
        guard let name = PostName.words(of: title), name != "index" else { throw .noSlug(title) }
        let address = SitePath(page: name)
        try network.check(address)
        var front = YAMLMapping()
        front.set("title", text: title)
        return Draft(text: "\(name).md", bytes: front.document(body: network.words.pageBody), address: address)
    }
}
