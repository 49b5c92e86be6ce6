/// A kind of output, such as chapter pages or topic calendars: says which files the site has of it.
package protocol OutputKind: SendableMetatype {
    static func outputs(in context: OutputContext) -> [OutputFile]
}
