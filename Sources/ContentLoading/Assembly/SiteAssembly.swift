package import ChapterModel
package import Diagnostics

/// The site that readers may see, and what had to be left out of it.
package struct SiteAssembly: Sendable {
    /// Nil where `site.yml` could not be read.
    package let site: Site?
    package let hidden: [HiddenPost]
    /// Addresses of this site that content names; whoever knows all outputs must check that they exist.
    package let siteLinks: [SiteLink]
    /// What was found beyond the parser's diagnostics.
    package let diagnostics: [Diagnostic]
    /// For the next assembly.
    let posts: AssembledPosts?

    /// An address that content or a menu names, and how to complain if nothing is there.
    package struct SiteLink: Sendable {
        package let address: SitePath
        private let makeDiagnostic: @Sendable (String?) -> Diagnostic

        init(address: SitePath, makeDiagnostic: @escaping @Sendable (String?) -> Diagnostic) {
            self.address = address
            self.makeDiagnostic = makeDiagnostic
        }

        /// - Parameter suggestion: the closest address that exists.
        package func diagnostic(suggestion: String?) -> Diagnostic { makeDiagnostic(suggestion) }
    }
}
