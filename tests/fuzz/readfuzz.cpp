// Whatever bytes come in, reading them as any of the known formats ends, keeps to its bounds, and what was read
// can be planned against a diary.
#include <cstdint>
#include <cstdlib>

#include <QBuffer>

#include "exchange/importer.h"
#include "exchange/importplan.h"

namespace {

class MiddleEurope : public slumbar::TimeZone {
public:
    std::chrono::minutes offsetAt(std::chrono::sys_seconds) const override { return std::chrono::hours(1); }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace slumbar;
    const MiddleEurope zone;
    const ReadOptions options{zone, {}, size % 2 == 0};
    for (const Importer& importer : importers()) {
        QBuffer buffer;
        buffer.setData(reinterpret_cast<const char*>(data), static_cast<int>(size));
        buffer.open(QIODevice::ReadOnly);
        InputFile file("input", buffer);
        if (!importer.recognises(file)) {
            continue;
        }
        ReadingBuilder builder;
        importer.read(file, options, builder);
        const Reading reading = builder.finish();
        const Diary diary = Diary().with(planImport(Diary(), reading).edit);
        if (!planImport(diary, reading).addsNothing()) {
            std::abort();
        }
    }
    return 0;
}
