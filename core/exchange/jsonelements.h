// Takes a JSON document apart into the elements of its lists, each with its line, without reading the whole as
// one tree. A document that breaks off gives every element before the break.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <QJsonValue>

namespace slumbar {

struct JsonElement {
    std::string key;        ///< the member of the document it stands in; empty in a document that is a list
    std::string_view text;  ///< points into the document
    std::size_t line = 1;   ///< on which it begins, from 1
    bool isInList = false;

    /// Undefined where the text is not valid JSON.
    QJsonValue value() const;
};

struct JsonElements {
    std::vector<JsonElement> elements;
    bool isWhole = false;      ///< the document ends where it should
    std::size_t lastLine = 1;  ///< on which reading ended
};

/// Valid while what `document` points to lives.
JsonElements jsonElementsOf(std::string_view document);

}  // namespace slumbar
