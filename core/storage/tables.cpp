#include "storage/tables.h"

#include "storage/sqlitedialect.h"

namespace slumbar {

namespace {

constexpr Column text(const char* name)
{
    return {name, Column::Holds::Text};
}

constexpr Column number(const char* name)
{
    return {name, Column::Holds::Number};
}

}  // namespace

QString Table::selection(const QString& condition) const
{
    QStringList wanted;
    for (const Column& column : columns) {
        const QString plain = QLatin1String(column.name);
        wanted << (column.holds == Column::Holds::Text ? sqlite::asBytes(plain) : plain);
    }
    const QString where = condition.isEmpty() ? QString() : QLatin1String(" WHERE ") + condition;
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
        .arg(wanted.join(QLatin1String(", ")), QLatin1String(name), where, QLatin1String(order));
}

QString Table::insertion() const
{
    QStringList names;
    QStringList places;
    for (const Column& column : columns) {
        names << QLatin1String(column.name);
        places << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(QLatin1String(name), names.join(QLatin1String(", ")), places.join(QLatin1String(", ")));
}

namespace tables {

Table profile()
{
    return {"profile",
            {number("id"), text("name"), text("born"), number("sleep_need_min"), text("free_weekdays"),
             text("day_boundary"), text("planned_lights_out")},
            "id"};
}

Table factors()
{
    return {"factors",
            {text("id"), number("rank"), text("name"), text("kind"), text("unit"), text("comparison"), text("target"),
             text("schedule"), text("part_of_day"), number("archived")},
            "rank"};
}

Table nights()
{
    return {"nights",
            {text("day"),
             text("source"),
             number("rank"),
             text("in_bed"),
             text("lights_out"),
             text("final_awakening"),
             text("out_of_bed"),
             number("sleepless"),
             number("latency_min"),
             number("awakenings"),
             number("awake_after_onset_min"),
             number("trying_after_awakening_min"),
             number("nap_min"),
             number("quality"),
             number("rested"),
             text("position"),
             number("room_celsius"),
             number("deep_min"),
             number("rem_min"),
             number("light_min"),
             text("note")},
            "day, rank"};
}

Table pains()
{
    return {"pains",
            {text("day"), text("moment"), number("number"), text("time"), number("back"), number("leg"),
             number("worst"), number("stiffness_min"), number("tension"), number("flare"), text("sites"), text("note")},
            "day, moment, number"};
}

Table marks()
{
    return {"marks", {text("day"), text("factor"), text("value"), text("note")}, "day, factor"};
}

Table marksOfDays()
{
    return {"marks_of_days", {text("day"), text("marks")}, "day"};
}

Table events()
{
    return {"events", {text("day"), number("rank"), text("kind"), text("title"), text("note")}, "day, rank"};
}

Table experiments()
{
    return {"experiments",
            {text("id"), number("rank"), text("question"), text("factor"), text("part_of_day"), text("outcome"),
             number("pairs"), number("block_days"), number("wash_out_days"), number("seed"), text("first_day"),
             text("stop_rule"), text("stopped_on"), text("stop_reason")},
            "rank"};
}

Table revisions()
{
    return {
        "revisions", {number("edit"), text("subject"), text("made"), text("before"), text("after")}, "edit, subject"};
}

}  // namespace tables

}  // namespace slumbar
