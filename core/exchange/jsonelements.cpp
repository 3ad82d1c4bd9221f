#include "exchange/jsonelements.h"

#include <optional>

#include <QJsonArray>
#include <QJsonDocument>

namespace slumbar {

namespace {

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF")) {
            m_position = 3;
        }
    }

    JsonElements scan()
    {
        JsonElements result;
        if (take('[')) {
            result.isWhole = scanList({}, result);
        } else if (take('{')) {
            result.isWhole = scanMembers(result);
        }
        skipSpace();
        result.isWhole = result.isWhole && m_position == m_text.size();
        result.lastLine = m_line;
        return result;
    }

private:
    bool scanMembers(JsonElements& into)
    {
        while (!take('}')) {
            const auto key = element();
            if (!key || !take(':')) {
                return false;
            }
            std::string name(key->text);
            std::erase(name, '"');
            if (take('[')) {
                if (!scanList(name, into)) {
                    return false;
                }
            } else if (auto value = element()) {
                value->key = name;
                into.elements.push_back(std::move(*value));
            } else {
                return false;
            }
            if (!take(',') && peek() != '}') {
                return false;
            }
        }
        return true;
    }

    bool scanList(const std::string& key, JsonElements& into)
    {
        while (!take(']')) {
            auto next = element();
            if (!next) {
                return false;
            }
            next->key = key;
            next->isInList = true;
            into.elements.push_back(std::move(*next));
            if (!take(',') && peek() != ']') {
                return false;
            }
        }
        return true;
    }

    /// One whole value, by matching brackets; whether it is valid inside is told when it is parsed.
    std::optional<JsonElement> element()
    {
        skipSpace();
        JsonElement found;
        found.line = m_line;
        const std::size_t start = m_position;
        int depth = 0;
        while (m_position < m_text.size()) {
            const char character = m_text[m_position];
            if (depth == 0 && (character == ',' || character == ']' || character == '}' || character == ':')) {
                break;
            }
            if (character == '"') {
                if (!skipString()) {
                    return std::nullopt;
                }
                continue;
            }
            if (character == '{' || character == '[') {
                ++depth;
            } else if (character == '}' || character == ']') {
                --depth;
            }
            countLine(character);
            ++m_position;
        }
        std::size_t end = m_position;
        while (end > start && isSpace(m_text[end - 1])) {
            --end;
        }
        found.text = m_text.substr(start, end - start);
        return depth == 0 && m_position < m_text.size() && m_position > start ? std::optional(std::move(found))
                                                                              : std::nullopt;
    }

    bool skipString()
    {
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const char character = m_text[m_position];
            if (character == '"') {
                ++m_position;
                return true;
            }
            countLine(character);
            if (character == '\\') {
                ++m_position;
            }
        }
        return false;
    }

    void skipSpace()
    {
        while (m_position < m_text.size() && isSpace(m_text[m_position])) {
            countLine(m_text[m_position]);
            ++m_position;
        }
    }

    char peek()
    {
        skipSpace();
        return m_position < m_text.size() ? m_text[m_position] : '\0';
    }

    bool take(char wanted)
    {
        if (peek() != wanted) {
            return false;
        }
        ++m_position;
        return true;
    }

    void countLine(char character)
    {
        // A CR that is followed by LF is one line end with it.
        const bool isLoneReturn =
            character == '\r' && (m_position + 1 >= m_text.size() || m_text[m_position + 1] != '\n');
        m_line += character == '\n' || isLoneReturn ? 1 : 0;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
};

}  // namespace

QJsonValue JsonElement::value() const
{
    // Qt parses only lists and objects as documents.
    const QJsonArray wrapped =
        QJsonDocument::fromJson(QByteArray::fromStdString('[' + std::string(text) + ']')).array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

JsonElements jsonElementsOf(std::string_view document)
{
    return Scanner(document).scan();
}

}  // namespace slumbar
