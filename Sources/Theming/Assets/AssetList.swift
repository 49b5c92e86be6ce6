package import Diagnostics

/// The style sheets or scripts that pages link to, as `theme.yml` lists them.
package struct AssetList: Sendable {
    package let source: SourceText
    /// Below the theme's folder `static`, e.g. `style.css`; in the order of the pages' links.
    package let names: [Located<String>]

    package init(source: SourceText, names: [Located<String>]) {
        self.source = source
        self.names = names
    }
}
