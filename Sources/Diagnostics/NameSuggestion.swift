/// The candidate a mistyped name most likely meant, or nil where none is close.
///
/// Closeness is the edit distance with transpositions (optimal string alignment), ignoring case; at most a third of
/// the name's length, at least one edit, may differ. Ties go to the earlier candidate.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    nearNames(to: name, in: candidates).min { $0.distance < $1.distance }?.name
}

/// As ``nearestName(to:in:)``, but nil where more than one candidate is close.
package func onlyNearName(to name: String, in candidates: some Sequence<String>) -> String? {
    let near = nearNames(to: name, in: candidates)
    return near.count == 1 ? near[0].name : nil
}

private func nearNames(
    to name: String,
    in candidates: some Sequence<String>
) -> [(name: String, distance: Int)] {
    let typed = Array(name.lowercased().unicodeScalars)
    let limit = max(1, typed.count / 3)
    return candidates.compactMap { candidate in
        let other = Array(candidate.lowercased().unicodeScalars)
        guard abs(other.count - typed.count) <= limit else { return nil }
        let distance = editDistance(typed, other)
        return distance <= limit ? (candidate, distance) : nil
    }
}

/// How many letters must be changed, added, left out or swapped with their neighbour to turn one text into the other.
package func editDistance(_ left: String, _ right: String) -> Int {
    editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars))
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1))
            if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforePrevious[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}
