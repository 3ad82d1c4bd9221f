// The values of one row in the order of its columns, to be bound to an insertion. Refuses what could not be read
// back, so that no edit can make a diary that does not open.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include <QVariantList>

#include "base/bounded.h"
#include "domain/mark.h"
#include "domain/moment.h"

namespace slumbar {

class RowValues {
public:
    RowValues& text(std::string_view utf8);
    RowValues& number(int value);
    RowValues& number(const std::optional<double>& value);
    RowValues& flag(const std::optional<bool>& value);
    RowValues& minutes(const std::optional<std::chrono::minutes>& duration);
    RowValues& day(Day day);
    RowValues& moment(const std::optional<Moment>& moment);
    RowValues& mark(const MarkValue& value);
    RowValues& nothing();

    template<class Tag, int Lowest, int Highest>
    RowValues& bounded(const std::optional<Bounded<Tag, Lowest, Highest>>& value)
    {
        return value ? number(value->value()) : nothing();
    }

    Result<QVariantList> finish() const;

private:
    /// Text that `parse` must understand again.
    template<class T>
    RowValues& readable(const std::string& written, Result<T> (*parse)(std::string_view));

    QVariantList m_values;
    std::optional<Error> m_wrong;
};

}  // namespace slumbar
