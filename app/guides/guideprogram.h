// What a guide leads through: steps in words, each with its time. Programs are made for the minutes a habit asks for.
#pragma once

#include <chrono>
#include <vector>

#include <QString>

namespace slumbar {

struct GuideStep {
    QString title;  ///< "One knee to the chest"
    QString side;   ///< "left side"; empty where there is none
    QString words;
    QString caution;  ///< what to avoid, and when to stop
    QString figure;   ///< the name of its drawing; empty for none
    std::chrono::seconds length{};

    bool operator==(const GuideStep&) const = default;
};

struct GuideProgram {
    std::vector<GuideStep> steps;

    std::chrono::seconds length() const;
    bool operator==(const GuideProgram&) const = default;
};

/// The steps in proportion, to whole seconds, with exactly `length` in all.
GuideProgram fittedTo(std::chrono::seconds length, GuideProgram program);

}  // namespace slumbar
