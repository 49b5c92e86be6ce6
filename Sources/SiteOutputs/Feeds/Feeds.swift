/// RSS 2.0 for the network, each chapter and each topic, and for the network's events and recaps alone.
package enum RSSFeeds: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let builder = FeedBuilder(context: context)
        return context.feedScopes.map { scope in
            let path = context.addresses.rss(of: scope)
            return OutputFile(path: path, source: context.source(of: scope), texts: builder.texts(of: scope)) {
                builder.rss(of: scope)
            }
        }
    }
}

/// JSON Feed 1.1 for the same.
package enum JSONFeeds: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let builder = FeedBuilder(context: context)
        return context.feedScopes.map { scope in
            let path = context.addresses.jsonFeed(of: scope)
            return OutputFile(path: path, source: context.source(of: scope), texts: builder.texts(of: scope)) {
                builder.json(of: scope)
            }
        }
    }
}
