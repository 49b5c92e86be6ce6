import Authoring
import ChapterModel
import ContentLoading
import Diagnostics
import SiteBuild

extension NewOptions {
    /// Composes something new for the content, checks and writes it, and tells of it.
    func write(_ compose: (Network, Interview) throws -> Draft) async throws {
        let console = Console(site.messageLanguage)
        let options = try site.buildOptions(output: "output")
        do {
            let folder = try ContentFolder.read(options.contentFolder)
            let network = try await Network.read(folder) { options.today.day(on: $0) }
            let draft = try compose(network, Interview(with: noInput ? nil : Terminal(), in: console.words.language))
            let pipeline = SitePipeline(options)
            let writer = DraftWriter(into: folder) { try await pipeline.findings(in: $0) }
            let warnings = try await writer.write(draft)
            console.print(draft, of: network)
            console.print(warnings)
        } catch {
            throw console.authoringFailure(error)
        }
    }
}
