#include "storage/rowvalues.h"

#include <QString>

namespace slumbar {

RowValues& RowValues::text(std::string_view utf8)
{
    m_values << QString::fromUtf8(utf8);
    return *this;
}

RowValues& RowValues::number(int value)
{
    m_values << value;
    return *this;
}

RowValues& RowValues::number(const std::optional<double>& value)
{
    m_values << (value ? QVariant(*value) : QVariant());
    return *this;
}

RowValues& RowValues::flag(const std::optional<bool>& value)
{
    return value ? number(*value ? 1 : 0) : nothing();
}

RowValues& RowValues::minutes(const std::optional<std::chrono::minutes>& duration)
{
    m_values << (duration ? QVariant(static_cast<qint64>(duration->count())) : QVariant());
    return *this;
}

RowValues& RowValues::day(Day day)
{
    return readable(day.toIso(), &Day::fromIso);
}

RowValues& RowValues::moment(const std::optional<Moment>& moment)
{
    return moment ? readable(moment->toIso(), &Moment::fromIso) : nothing();
}

RowValues& RowValues::mark(const MarkValue& value)
{
    return readable(toText(value), &markValueFromText);
}

RowValues& RowValues::nothing()
{
    m_values << QVariant();
    return *this;
}

Result<QVariantList> RowValues::finish() const
{
    if (m_wrong) {
        return tl::unexpected(*m_wrong);
    }
    return m_values;
}

template<class T>
RowValues& RowValues::readable(const std::string& written, Result<T> (*parse)(std::string_view))
{
    if (const auto parsed = parse(written); !parsed && !m_wrong) {
        m_wrong = Error{ErrorCode::ValueOutOfRange, parsed.error().detail};
    }
    return text(written);
}

}  // namespace slumbar
