// swift-tools-version: 6.2

import PackageDescription

/// With `STAMMTISCH_STRICT` set, as in CI, every warning of ours is an error.
let warnings: [SwiftSetting] =
    Context.environment["STAMMTISCH_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + warnings

/// A build is many small allocations on all cores, which glibc's malloc takes a fifth longer for.
let allocator: [LinkerSetting] = [.linkedLibrary("tcmalloc_minimal", .when(platforms: [.linux]))]

/// A library target of ours: the arrows of the module picture are its `imports` and nothing else.
///
/// - Parameter embedded: a folder of files that become part of the program.
func module(_ name: String, imports: [Target.Dependency] = [], embedded: String? = nil) -> Target {
    .target(
        name: name,
        dependencies: imports,
        resources: embedded.map { [.embedInCode($0)] },
        swiftSettings: settings
    )
}

func tests(of name: String, imports: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + imports,
        exclude: fixtures,
        swiftSettings: settings
    )
}

let package = Package(
    name: "stammtisch",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "stammtisch", targets: ["stammtisch"]),
        .library(name: "CommonMark", targets: ["CommonMark"]),
        .library(name: "ICalendarFormat", targets: ["ICalendarFormat"]),
        .library(name: "SyndicationFormat", targets: ["SyndicationFormat"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        // A header without a library to link: libcurl is opened when links are checked.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        // Memory for libcmark: its allocators need a variable of the thread, which Swift does not have.
        .target(name: "CArena", dependencies: ["CCMark"]),
        module("CommonMark", imports: ["CArena", "CCMark"]),
        module("ICalendarFormat"),
        module("SyndicationFormat"),
        module("Diagnostics"),
        module("ChapterModel"),
        // A header without a library: the renames that the C library's module does not show.
        .systemLibrary(name: "CRename"),
        // Tells one build of the tool from another: the loader's list of libraries is not for Swift to see.
        .target(name: "CBuildID"),
        module("FileAccess", imports: ["CRename", .product(name: "SystemPackage", package: "swift-system")]),
        module("LinkCheck", imports: ["CCurl"]),
        module("Theming", imports: ["Diagnostics", "FileAccess"]),
        module("ContentLoading", imports: ["ChapterModel", "CommonMark", "CYAML", "Diagnostics", "FileAccess"]),
        module("EditorSupport", imports: ["ContentLoading", "Diagnostics", "FileAccess"]),
        module(
            "SiteOutputs",
            imports: ["ChapterModel", "Diagnostics", "ICalendarFormat", "SyndicationFormat", "Theming"]
        ),
        module(
            "SiteBuild",
            imports: [
                "ChapterModel", "ContentLoading", "Diagnostics", "FileAccess", "LinkCheck", "SiteOutputs", "Theming",
            ]
        ),
        module(
            "Authoring",
            imports: ["ChapterModel", "ContentLoading", "Diagnostics", "FileAccess"],
            embedded: "Init/Files"
        ),
        module(
            "PreviewServer",
            imports: [
                "ChapterModel", "Diagnostics", "FileAccess", "SiteBuild", "SiteOutputs",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "stammtisch",
            dependencies: [
                "Authoring", "CBuildID", "ChapterModel", "ContentLoading", "Diagnostics", "EditorSupport",
                "FileAccess", "LinkCheck", "PreviewServer", "SiteBuild",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings,
            linkerSettings: allocator
        ),
        // Reads .ics files byte by byte, for the tests of everything that writes them.
        .target(name: "ICalendarLinter", path: "Tests/ICalendarLinter", swiftSettings: settings),
        .target(name: "RandomTexts", path: "Tests/RandomTexts", swiftSettings: settings),
        // Writes texts into a calendar and a feed, for the programs of `make interop` to read back.
        .executableTarget(
            name: "text-samples",
            dependencies: ["ICalendarFormat", "SyndicationFormat"],
            path: "Tests/Interop/TextSamples",
            swiftSettings: settings
        ),
        // Writes the HTML of random texts, for `make interop` to compare it with that of cmark-gfm.
        .executableTarget(
            name: "markdown-samples",
            dependencies: ["CommonMark"],
            path: "Tests/Interop/MarkdownSamples",
            swiftSettings: settings
        ),
        // Reads pieces of content as a build does, for `make editors` to compare with what the schemas say.
        .executableTarget(
            name: "decoder-verdicts",
            dependencies: ["ContentLoading", "Diagnostics"],
            path: "Tests/Editors/DecoderVerdicts",
            swiftSettings: settings
        ),
        // Prints what each stage of a build costs, for `make bench`.
        .executableTarget(
            name: "stage-timings",
            dependencies: ["ChapterModel", "ContentLoading", "SiteOutputs", "Theming"],
            path: "Benchmarks/Stages/StageTimings",
            swiftSettings: settings,
            linkerSettings: allocator
        ),
        tests(of: "CommonMark"),
        tests(of: "ICalendarFormat", imports: ["ICalendarLinter", "RandomTexts"]),
        tests(of: "SyndicationFormat", imports: ["RandomTexts"]),
        tests(of: "Diagnostics"),
        tests(of: "ChapterModel"),
        tests(of: "LinkCheck"),
        tests(of: "FileAccess", imports: [.product(name: "SystemPackage", package: "swift-system")]),
        tests(
            of: "ContentLoading",
            imports: ["ChapterModel", "Diagnostics", "FileAccess", "RandomTexts"],
            fixtures: ["Fixtures"]
        ),
        tests(of: "EditorSupport", imports: ["ContentLoading", "Diagnostics", "FileAccess"]),
        // swift-mustache is what our templates must render like.
        tests(of: "Theming", imports: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")]),
        tests(of: "SiteOutputs", imports: ["ChapterModel", "ContentLoading", "RandomTexts", "Theming"]),
        tests(
            of: "Authoring",
            imports: ["ChapterModel", "ContentLoading", "Diagnostics", "FileAccess", "RandomTexts", "SiteBuild"],
            fixtures: ["Fixtures"]
        ),
        tests(
            of: "SiteBuild",
            imports: [
                "ChapterModel", "ContentLoading", "Diagnostics", "FileAccess", "ICalendarLinter", "LinkCheck",
                "RandomTexts", "SiteOutputs",
            ],
            fixtures: ["Fixtures", "Repairs"]
        ),
        tests(of: "PreviewServer", imports: ["ChapterModel", "FileAccess", "SiteBuild", "SiteOutputs"]),
    ]
)
