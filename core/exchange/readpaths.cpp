#include "exchange/readpaths.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace slumbar {

namespace {

RowProblem fileProblemOf(const Error& error)
{
    if (error.code == ErrorCode::FileTooLarge) {
        return RowProblem::FileTooLarge;
    }
    return error.code == ErrorCode::FormatDamaged ? RowProblem::FileDamaged : RowProblem::FileNotReadable;
}

/// Reads one path after the other and remembers why nothing came of one.
class PathReader {
public:
    explicit PathReader(const ReadOptions& options) : m_options(options) {}

    void read(const QString& path)
    {
        std::size_t recognised = 0;
        const FileVisitor visitor{
            [&](InputFile& file) { recognised += readFile(file) ? 1 : 0; },
            [&](const std::string& name, const Error& error) {
                m_builder.report({name}, fileProblemOf(error), error.detail);
                remember(error);
            },
        };
        const auto visited = visitFiles(path, visitor);
        if (!visited) {
            m_builder.report({path.toStdString()}, fileProblemOf(visited.error()));
            remember(visited.error());
        } else if (recognised == 0) {
            m_builder.report({path.toStdString()}, RowProblem::FileNotRecognised);
            remember({ErrorCode::FormatNotRecognised, path.toStdString()});
        }
        m_recognised += recognised;
    }

    Result<Reading> finish()
    {
        if (m_recognised == 0 && m_firstError) {
            return tl::unexpected(*m_firstError);
        }
        return m_builder.finish();
    }

private:
    bool readFile(InputFile& file)
    {
        for (const Importer& importer : importers()) {
            const bool isAskedFor = m_options.format.empty() || m_options.format == importer.format;
            if (isAskedFor && importer.recognises(file)) {
                m_builder.foundFormat(importer.format);
                importer.read(file, m_options, m_builder);
                return true;
            }
        }
        return false;
    }

    void remember(const Error& error)
    {
        if (!m_firstError) {
            m_firstError = error;
        }
    }

    const ReadOptions& m_options;
    ReadingBuilder m_builder;
    std::size_t m_recognised = 0;
    std::optional<Error> m_firstError;
};

}  // namespace

std::span<const Importer> importers()
{
    static const std::array all{slumbarCsvImporter, slumbarJsonImporter, sleepAsAndroidImporter, garminImporter};
    return all;
}

Result<Reading> readPaths(const QStringList& paths, const ReadOptions& options)
{
    const auto known = importers();
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&options](const Importer& i) { return i.format == options.format; });
    if (!options.format.empty() && !isKnown) {
        return failure(ErrorCode::TextNotUnderstood, "format " + std::string(options.format));
    }
    PathReader reader(options);
    for (const QString& path : paths) {
        reader.read(path);
    }
    return reader.finish();
}

}  // namespace slumbar
