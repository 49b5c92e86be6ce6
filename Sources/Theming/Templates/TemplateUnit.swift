/// A run of nodes that can be included: a template, or what a page puts in a block's place.
struct TemplateUnit {
    let name: String
    let place: TemplatePlace
    let nodes: [TemplateNode]

    /// A unit in one scope: rendering differs at most in values.
    ///
    /// These are few: to look for one among the others is faster than a table.
    struct InScope: Equatable {
        private let unit: TemplatePlace
        private let contexts: [TemplateContext.Identity]
        private let replacements: [String: TemplatePlace]

        /// `scope` as the unit finds it, after ``TemplateScope/enteringTemplate()``.
        init(_ unit: TemplateUnit, _ scope: TemplateScope, _ replacements: BlockReplacements) {
            self.unit = unit.place
            self.contexts = scope.identity
            self.replacements = replacements.places
        }
    }
}

extension TemplateSet {
    func unit(named name: String) -> TemplateUnit? {
        index(of: name).map {
            TemplateUnit(name: name, place: TemplatePlace(template: $0, range: 0..<0), nodes: self[$0].nodes)
        }
    }
}

/// What a page and its layouts put in the place of blocks, by the blocks' names.
struct BlockReplacements {
    private var units: [String: TemplateUnit] = [:]

    subscript(name: String) -> TemplateUnit? { units[name] }

    var places: [String: TemplatePlace] { units.mapValues(\.place) }

    /// A block keeps the replacement of the outermost template that has one.
    func adding(_ parent: TemplateNode, in template: Int) -> BlockReplacements {
        var all = self
        for block in parent.replacements where all.units[block.name] == nil {
            let place = TemplatePlace(template: template, range: block.range)
            all.units[block.name] = TemplateUnit(name: "$\(block.name)", place: place, nodes: block.children)
        }
        return all
    }
}
