#include "storage/row.h"

#include <limits>

namespace slumbar {

std::optional<QByteArray> Row::bytes()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toByteArray());
}

std::optional<int> Row::integer()
{
    const QVariant value = next();
    if (value.isNull()) {
        return std::nullopt;
    }
    const qint64 wide = value.toLongLong();
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        reject(std::to_string(wide));
        return std::nullopt;
    }
    return static_cast<int>(wide);
}

std::optional<double> Row::number()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<bool> Row::flag()
{
    const auto value = integer();
    return value ? std::optional(*value != 0) : std::nullopt;
}

std::optional<std::chrono::minutes> Row::minutes()
{
    const auto value = integer();
    return value ? std::optional(std::chrono::minutes(*value)) : std::nullopt;
}

std::string Row::text()
{
    const auto utf8 = bytes();
    return utf8 ? std::string(viewOf(*utf8)) : std::string();
}

void Row::reject(const std::string& detail)
{
    if (!m_wrong) {
        m_wrong = std::string(m_table.columns[m_next - 1].name) + ": " + detail;
    }
}

Result<void> Row::finish() const
{
    if (m_wrong) {
        return failure(ErrorCode::DiaryDamaged, *m_wrong);
    }
    return {};
}

}  // namespace slumbar
