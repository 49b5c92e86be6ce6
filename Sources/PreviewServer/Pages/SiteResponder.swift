import ChapterModel
import Diagnostics
import SiteBuild
import SiteOutputs

/// Answers requests from the plan of the site: what is not in it is not there, whatever lies on the disk.
struct SiteResponder: Sendable {
    let hosts: LocalHosts
    let news: NewsChannel
    /// The site after all changes that were seen.
    let state: @Sendable () async -> LiveSite.State

    func answer(_ head: RequestHead) async -> Response {
        guard ["GET", "HEAD"].contains(head.method) else {
            return .plain(.methodNotAllowed).with("Allow", "GET, HEAD")
        }
        guard let target = RequestTarget(head) else { return .plain(.badRequest) }
        guard hosts.allow(target.authority) else { return .plain(.forbidden) }
        switch target.path {
        case PreviewPaths.script:
            return Response(.ok, "text/javascript; charset=utf-8", Array(PreviewAssets.script.utf8))
        case PreviewPaths.stylesheet:
            return Response(.ok, "text/css; charset=utf-8", Array(PreviewAssets.stylesheet.utf8))
        case PreviewPaths.events:
            guard hosts.allowPage(sending: head) else { return .plain(.forbidden) }
            return Response(events: await news.subscribe())
        default:
            return await answer(target)
        }
    }

    private func answer(_ target: RequestTarget) async -> Response {
        let state = await state()
        let edition = news.edition(of: state)
        guard let site = state.site else {
            return Response(.noSite, MediaType.page, PreviewPage.withoutSite(edition))
        }
        let base = site.url.basePath
        guard target.path.hasPrefix(base + "/") else {
            return target.path == "/" || target.path == base ? redirect(to: base + "/") : notFound(site, edition)
        }
        let address = String(target.path.dropFirst(base.count))
        if let file = site.plan.file(at: address) { return file.response(.ok, edition) }
        if site.plan.file(at: address + "/") != nil {
            let query = target.original.firstIndex(of: "?").map { target.original[$0...] } ?? ""
            let path = target.original.prefix { $0 != "?" }
            return redirect(to: "\(path)/\(query)")
        }
        return notFound(site, edition)
    }

    private func redirect(to address: String) -> Response {
        Response(.found, MediaType.text, []).with("Location", address)
    }

    private func notFound(_ site: PlannedSite, _ edition: Edition) -> Response {
        site.plan.file(at: SitePath.root.file("404.html").text)?.response(.notFound, edition) ?? .plain(.notFound)
    }
}

extension OutputFile {
    fileprivate func response(_ status: Response.Status, _ edition: Edition) -> Response {
        do {
            let mediaType = MediaType.of(path)
            let bytes = try bytes()
            let isPage = mediaType == MediaType.page
            return Response(status, mediaType, isPage ? PreviewPage(bytes, edition: edition).bytes : bytes)
        } catch {
            // A picture that was deleted a moment ago: the change is about to be seen.
            return Response(.failed, MediaType.text, Array("\(error)\n".utf8))
        }
    }
}
