// swift-tools-version: 6.1

import PackageDescription

/// Measures the libraries that others can use; a package of its own, so that nobody else downloads the framework.
let package = Package(
    name: "stammtisch-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "stammtisch", path: ".."),
        // Without its traits it counts no allocations, and needs no interposer that replaces malloc.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Formats",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "CommonMark", package: "stammtisch"),
                .product(name: "ICalendarFormat", package: "stammtisch"),
                .product(name: "SyndicationFormat", package: "stammtisch"),
            ],
            path: "Benchmarks/Formats",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        )
    ]
)
