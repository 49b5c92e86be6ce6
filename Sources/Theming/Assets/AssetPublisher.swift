import Diagnostics

/// Gives a theme's scripts and style sheets, and what these load, names with fingerprints; all else keeps its name.
struct AssetPublisher {
    private let sources: [String: SourceText]
    private var published: [String: Theme.StaticFile] = [:]
    private(set) var problems: [Diagnostic] = []
    /// Style sheets that are being read, the outermost first.
    private var open: [String] = []

    /// - Parameter files: by their paths below the theme's folder `static`.
    init(_ files: [String: SourceText]) {
        sources = files
    }

    /// All files under the names they are published by, ordered by those.
    var files: [Theme.StaticFile] {
        sources.map { path, source in
            published[path] ?? Theme.StaticFile(path: path, bytes: source.utf8, isFingerprinted: false)
        }.sorted { $0.path < $1.path }
    }

    /// The published names of a theme's style sheets.
    mutating func publish(styles: AssetList?) -> [String] {
        guard let styles else { return sources["style.css"] == nil ? [] : [publish("style.css")] }
        return publish(styles)
    }

    /// The published names of what a theme lists.
    mutating func publish(_ list: AssetList) -> [String] {
        list.names.compactMap { name in
            guard sources[name.value] == nil else { return publish(name.value) }
            problems.append(name.diagnostic(missing(name.value), in: list.source))
            return nil
        }
    }

    /// The published names of all scripts, by their own.
    mutating func publishScripts() -> [String: String] {
        let names = sources.keys.filter { $0.hasSuffix(".js") }
        return Dictionary(uniqueKeysWithValues: names.map { ($0, publish($0)) })
    }

    /// The name that a file is published by.
    private mutating func publish(_ path: String) -> String {
        if let known = published[path] { return known.path }
        guard let source = sources[path] else { return path }
        let bytes = path.hasSuffix(".css") ? rewritten(source, at: path) : source.utf8
        let name = Fingerprint.name(path, of: bytes)
        published[path] = Theme.StaticFile(path: name, bytes: bytes, isFingerprinted: true)
        return name
    }

    /// A style sheet in which what it loads has its published name.
    private mutating func rewritten(_ source: SourceText, at path: String) -> [UInt8] {
        open.append(path)
        defer { open.removeLast() }
        var bytes: [UInt8] = []
        var copied = 0
        for range in StylesheetScanner(source.utf8).addresses {
            let address = String(decoding: source.utf8[range], as: UTF8.self)
            do throws(Problem) {
                guard let name = try publishedName(of: address, in: path) else { continue }
                bytes += source.utf8[copied..<range.lowerBound]
                bytes += name.utf8
                copied = range.upperBound
            } catch {
                problems.append(source.diagnostic(error, bytes: range))
            }
        }
        return bytes + source.utf8[copied...]
    }

    /// The address as the published style sheet has it; nil where it stays as it is.
    private mutating func publishedName(of address: String, in stylesheet: String) throws(Problem) -> String? {
        if address.hasPrefix("#") || address.lowercased().hasPrefix("data:") { return nil }
        if address.hasPrefix("//") || address.prefix(while: { $0 != "/" }).contains(":") {
            throw .remoteAsset(address: address)
        }
        let file = String(address.prefix { $0 != "?" && $0 != "#" })
        guard let path = Self.path(of: file, from: stylesheet), sources[path] != nil else { throw missing(file) }
        if let start = open.firstIndex(of: path) { throw .stylesheetCycle(names: open[start...] + [path]) }
        let name = publish(path)
        // Fingerprints change the last part only.
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let last = name.split(separator: "/").last ?? ""
        return folder + last + String(address.dropFirst(file.count))
    }

    private func missing(_ address: String) -> Problem {
        .missingAsset(address: address, suggestion: nearestName(to: address, in: sources.keys.sorted()))
    }

    /// Where a relative address leads from a file; nil where it leaves the folder of static files.
    private static func path(of address: String, from file: String) -> String? {
        guard !address.hasPrefix("/") else { return nil }
        var parts = file.split(separator: "/").dropLast()
        for part in address.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
