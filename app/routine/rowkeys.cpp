#include "routine/rowkeys.h"

#include <string_view>

namespace slumbar {

namespace {

// A, D, K, N and W are the keys of an open row. The codes of Qt::Key are those of the letters.
constexpr std::string_view keys = "123456789BCEFGHIJLMOPQRSTUVXYZ";

}  // namespace

QString keyOfRow(int place)
{
    const auto index = static_cast<std::size_t>(place);
    return index < keys.size() ? QString(QLatin1Char(keys[index])) : QString();
}

std::optional<int> rowOfKey(int key)
{
    for (std::size_t place = 0; place < keys.size(); ++place) {
        if (key == keys[place]) {
            return static_cast<int>(place);
        }
    }
    return std::nullopt;
}

}  // namespace slumbar
