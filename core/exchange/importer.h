// One format that can be imported: how a file of it is told by its content, and how it is read. A new format is
// one more entry in importers().
#pragma once

#include <span>
#include <string_view>

#include "exchange/inputfile.h"
#include "exchange/readingbuilder.h"

namespace slumbar {

struct ReadOptions {
    /// Where the person lives: for files that give clock times without saying where.
    const TimeZone& zone;
    /// One of importers(); empty: whatever the content shows.
    std::string_view format = {};
    /// Recordings too short for a night count as naps; else they are reported and left out.
    bool takesNaps = false;
};

struct Importer {
    std::string_view format;
    bool (*recognises)(InputFile& file);
    /// Reads what can be read and reports the rest. Precondition: the file was recognised.
    void (*read)(InputFile& file, const ReadOptions& options, ReadingBuilder& into);
};

extern const Importer slumbarCsvImporter;
extern const Importer slumbarJsonImporter;
extern const Importer sleepAsAndroidImporter;
extern const Importer garminImporter;

std::span<const Importer> importers();

}  // namespace slumbar
