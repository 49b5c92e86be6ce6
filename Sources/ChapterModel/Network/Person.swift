/// Somebody who leads, speaks or writes. People of `people.yml` have a key and a page; others are named in passing.
package struct Person: Hashable, Sendable {
    package var key: Slug?
    package var name: String
    package var organisation: String?
    package var role: String?
    package var url: String?
    package var bio: String?

    package init(key: Slug? = nil, name: String) {
        self.key = key
        self.name = name
    }
}
