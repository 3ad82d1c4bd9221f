<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>L</source>
        <extracomment>left and right of the person, beside the body seen from behind</extracomment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Ka</translation>
    </message>
    <message>
        <source>no site marked</source>
        <translation>tidak ada lokasi ditandai</translation>
    </message>
    <message>
        <source>%1 of %2 sites, days</source>
        <translation>%1 dari %2 lokasi, hari</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <translation>dilihat dari belakang</translation>
    </message>
    <message>
        <source>for the clinician</source>
        <translation>untuk dokter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Made-up diary</source>
        <translation>Catatan rekaan</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Notes at the visit</source>
        <translation>Catatan saat konsultasi</translation>
    </message>
    <message>
        <source>n of %1</source>
        <extracomment>head of the column that says from how many days a figure was made</extracomment>
        <translation>n/%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n tidak tercatat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>Saya ingin bertanya</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Tanda waspada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>above a note: its day and what it is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Morning, mean</source>
        <translation>Pagi, rerata</translation>
    </message>
    <message>
        <source>Morning, range</source>
        <translation>Pagi, rentang</translation>
    </message>
    <message>
        <source>Evening, mean</source>
        <translation>Petang, rerata</translation>
    </message>
    <message>
        <source>Evening, range</source>
        <translation>Petang, rentang</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Terberat</translation>
    </message>
    <message>
        <source>Flare days, marked</source>
        <translation>Hari kambuh, ditandai</translation>
    </message>
    <message>
        <source>Leg pain, days</source>
        <translation>Nyeri tungkai, hari</translation>
    </message>
    <message>
        <source>Stiff, median</source>
        <translation>Kaku, median</translation>
    </message>
    <message>
        <source>Stiff, range</source>
        <translation>Kaku, rentang</translation>
    </message>
    <message>
        <source>Stiff ≥ 30&#xa0;min, days</source>
        <translation>Kaku ≥ 30&#xa0;mnt, hari</translation>
    </message>
    <message>
        <source>Days by their highest rating</source>
        <translation>Hari menurut nilai tertinggi</translation>
    </message>
    <message>
        <source>worst %1</source>
        <extracomment>beside a mark in the picture</extracomment>
        <translation>terberat %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>petang</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>pagi</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Nyeri</translation>
    </message>
    <message>
        <source>0 none – 10 worst imaginable</source>
        <translation>0 tidak nyeri – 10 terberat</translation>
    </message>
    <message>
        <source>Your %1</source>
        <extracomment>heading of the person&apos;s own page: Your October 2026, Your 1–7 October 2026</extracomment>
        <translation>%1 Anda</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>lahir %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many of the days that count: 22 of 27</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutinitas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>dilakukan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>(blank) not recorded</source>
        <translation>(kosong) tidak tercatat</translation>
    </message>
    <message>
        <source>done of counted</source>
        <extracomment>head of the column &quot;22 of 27&quot;: kept, of the days that count</extracomment>
        <translation>dilakukan/dihitung</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Juga dicatat</translation>
    </message>
    <message>
        <source>full height: the highest of the month</source>
        <translation>tinggi penuh: nilai tertinggi bulan ini</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mnt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a measure and its unit: Caffeine, mg
----------
from exposure to outcome, then from how many days
----------
something that went on for some days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes of the month</source>
        <translation>Catatan bulan ini</translation>
    </message>
    <message>
        <source>Notes of the month, continued</source>
        <translation>Catatan bulan ini, lanjutan</translation>
    </message>
    <message>
        <source>%1 I would like to</source>
        <extracomment>begins a sentence that the person writes on by hand: In November I would like to</extracomment>
        <translation>%1 saya ingin</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Pada %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Hal. %1 dari %2</translation>
    </message>
    <message>
        <source>%1, the last full month: morning pain %2, sleep %3.</source>
        <extracomment>a month with enough days, shown when this one has too few</extracomment>
        <translation>%1, bulan lengkap terakhir: nyeri pagi %2, tidur %3.</translation>
    </message>
    <message>
        <source>One night</source>
        <translation>Satu malam</translation>
    </message>
    <message>
        <source>%1 nights</source>
        <translation>%1 malam</translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>satu pagi</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <translation>%1 pagi</translation>
    </message>
    <message>
        <source>%1 and %2 were recorded: %3</source>
        <translation>%1 dan %2 tercatat: %3</translation>
    </message>
    <message>
        <source>too few for averages.</source>
        <translation>terlalu sedikit untuk rerata.</translation>
    </message>
    <message>
        <source>pain was rated on too few mornings for a mean</source>
        <translation>nyeri terlalu jarang dinilai di pagi hari untuk rerata</translation>
    </message>
    <message>
        <source>morning pain averaged %1</source>
        <translation>rerata nyeri pagi %1</translation>
    </message>
    <message>
        <source>morning pain averaged %1, as in %2</source>
        <translation>rerata nyeri pagi %1, sama seperti %2</translation>
    </message>
    <message>
        <source>morning pain averaged %1, down from %2 in %3</source>
        <translation>rerata nyeri pagi turun ke %1 (%3: %2)</translation>
    </message>
    <message>
        <source>morning pain averaged %1, up from %2 in %3</source>
        <translation>rerata nyeri pagi naik ke %1 (%3: %2)</translation>
    </message>
    <message>
        <source>, with %1 flares</source>
        <translation>, %1 kali kambuh</translation>
    </message>
    <message>
        <source>, with one flare of a day</source>
        <translation>, sekali kambuh selama sehari</translation>
    </message>
    <message>
        <source>, with one flare of %1 days</source>
        <translation>, sekali kambuh selama %1 hari</translation>
    </message>
    <message>
        <source>nights were too few for a mean</source>
        <translation>malam terlalu sedikit untuk rerata</translation>
    </message>
    <message>
        <source>%1&#xa0;of&#xa0;%2</source>
        <extracomment>on so many of so many days; the spaces do not break
----------
so many of so many nights; the spaces do not break</extracomment>
        <translation>%1&#xa0;dari&#xa0;%2</translation>
    </message>
    <message>
        <source>sleep was %1 a night, under 7&#xa0;h on %2 nights</source>
        <translation>tidur %1 per malam, di bawah 7&#xa0;jam pada %2 malam</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Tidak ada yang tercatat pada %1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>pain and flares; sleep</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>a month that is not over: October so far: morning pain averaged ...</extracomment>
        <translation>%1 sejauh ini: %2</translation>
    </message>
    <message>
        <source>Nothing of the routine was recorded in %1; that says nothing about what was done.</source>
        <translation>Tidak ada rutinitas yang tercatat pada %1; itu tidak menunjukkan apa yang dilakukan.</translation>
    </message>
    <message>
        <source>The routine was recorded on few days: %1</source>
        <translation>Rutinitas tercatat pada sedikit hari: %1</translation>
    </message>
    <message>
        <source>each of them counts below.</source>
        <translation>masing-masing dihitung di bawah.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days.</source>
        <extracomment>a habit and on how many of the days that count it was kept</extracomment>
        <translation>Paling teratur: %1, %2 hari.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days; %3, %4.</source>
        <translation>Paling teratur: %1, %2 hari; %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is recorded in %1</source>
        <translation>Tidak ada yang tercatat pada %1</translation>
    </message>
    <message>
        <source>%1 a night</source>
        <translation>%1 per malam</translation>
    </message>
    <message>
        <source>morning pain %1</source>
        <translation>nyeri pagi %1</translation>
    </message>
    <message>
        <source>too few days for means yet</source>
        <translation>belum cukup hari untuk rerata</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 sejauh ini</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Tercatat: %1</translation>
    </message>
    <message>
        <source>Made-up diary. %1</source>
        <translation>Catatan rekaan. %1</translation>
    </message>
    <message>
        <source>Please ask about numbness and weakness (NICE NG59).</source>
        <translation>Mohon tanyakan kebas dan kelemahan (NICE NG59).</translation>
    </message>
    <message>
        <source>Too few mornings to notice a pattern.</source>
        <translation>Terlalu sedikit pagi untuk melihat pola.</translation>
    </message>
    <message>
        <source>Made up for trying Slumbar, no real person.</source>
        <translation>Rekaan untuk mencoba Slumbar, bukan orang sungguhan.</translation>
    </message>
    <message>
        <source>Recorded in Slumbar; not a diagnosis.</source>
        <translation>Dicatat di Slumbar; bukan diagnosis.</translation>
    </message>
    <message>
        <source>Recorded by %1 in Slumbar; not a diagnosis.</source>
        <translation>Dicatat oleh %1 di Slumbar; bukan diagnosis.</translation>
    </message>
    <message>
        <source>Past a usual line of concern: asleep under 7&#xa0;h, efficiency under 85&#xa0;%, SOL or WASO over 30&#xa0;min, stiff 30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared or marked.</source>
        <translation>Melewati batas umum: tidur di bawah 7&#xa0;jam, efisiensi di bawah 85%, SOL atau WASO di atas 30&#xa0;mnt, kaku 30&#xa0;mnt atau lebih, nyeri tungkai. Kurang dari 7 nilai: rentang menggantikan rerata, tidak dibandingkan atau ditandai.</translation>
    </message>
    <message>
        <source>Black line under a chart: days recorded. Grey columns: free days.</source>
        <translation>Garis hitam di bawah grafik: hari tercatat. Kolom abu-abu: hari libur.</translation>
    </message>
    <message>
        <source>Sleep and back pain, %1</source>
        <translation>Tidur dan nyeri punggung, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>estimate and 95 % interval: 0.1 more (0.3 less to 0.4 more)
----------
date of birth with the age in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3, %4, %5</source>
        <extracomment>of how many days something was recorded: 30 of 31 days: 28 nights, 28 mornings, 26 evenings</extracomment>
        <translation>%1 dari %2 hari: %3, %4, %5</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>1 night</source>
        <translation>1 malam</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n malam</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 pagi</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n pagi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evening</source>
        <translation>1 petang</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings</source>
        <translation>
            <numerusform>%n petang</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was not recorded</source>
        <translation>Nyeri tidak tercatat</translation>
    </message>
    <message>
        <source>Too few days to show a course</source>
        <translation>Terlalu sedikit hari untuk melihat perkembangan</translation>
    </message>
    <message>
        <source>Pain, morning and evening</source>
        <translation>Nyeri, pagi dan petang</translation>
    </message>
    <message>
        <source>Up in the flare, then lower than before</source>
        <translation>Naik saat kambuh, lalu lebih rendah dari semula</translation>
    </message>
    <message>
        <source>flare marked, %1</source>
        <extracomment>days of the month: flare marked, 11–14 Oct</extracomment>
        <translation>kambuh ditandai, %1</translation>
    </message>
    <message>
        <source>PEG score eased to %1</source>
        <translation>Skor PEG turun menjadi %1</translation>
    </message>
    <message>
        <source>PEG score rose to %1</source>
        <translation>Skor PEG naik menjadi %1</translation>
    </message>
    <message>
        <source>PEG score</source>
        <translation>Skor PEG</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>tidak diisi</translation>
    </message>
    <message>
        <source>once</source>
        <translation>satu kali</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>satu jam</translation>
    </message>
    <message>
        <source>To bed %1 later before free days</source>
        <translation>Ke tempat tidur %1 lebih lambat sebelum hari libur</translation>
    </message>
    <message>
        <source>To bed %1 earlier before free days</source>
        <translation>Ke tempat tidur %1 lebih awal sebelum hari libur</translation>
    </message>
    <message>
        <source>Nights were not recorded</source>
        <translation>Malam tidak tercatat</translation>
    </message>
    <message>
        <source>Too few nights to show a pattern</source>
        <translation>Terlalu sedikit malam untuk melihat pola</translation>
    </message>
    <message>
        <source>Bed to rise</source>
        <translation>Dari berbaring hingga bangkit</translation>
    </message>
    <message>
        <source>%1, clock time</source>
        <extracomment>from how many nights; the vertical axis of the picture shows the time on the clock</extracomment>
        <translation>%1, pukul</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Lama tidur (jam)</translation>
    </message>
    <message>
        <source>None of %1 nights reached 7&#xa0;h</source>
        <translation>Tidak satu pun dari %1 malam mencapai 7&#xa0;jam</translation>
    </message>
    <message>
        <source>%1 of %2 nights reached 7&#xa0;h</source>
        <translation>%1 dari %2 malam mencapai 7&#xa0;jam</translation>
    </message>
    <message>
        <source>Left neck</source>
        <translation>Leher kiri</translation>
    </message>
    <message>
        <source>Right neck</source>
        <translation>Leher kanan</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Leher</translation>
    </message>
    <message>
        <source>Left upper back</source>
        <translation>Punggung atas kiri</translation>
    </message>
    <message>
        <source>Right upper back</source>
        <translation>Punggung atas kanan</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Punggung atas</translation>
    </message>
    <message>
        <source>Left mid back</source>
        <translation>Punggung tengah kiri</translation>
    </message>
    <message>
        <source>Right mid back</source>
        <translation>Punggung tengah kanan</translation>
    </message>
    <message>
        <source>Mid back</source>
        <translation>Punggung tengah</translation>
    </message>
    <message>
        <source>Left low back</source>
        <translation>Pinggang kiri</translation>
    </message>
    <message>
        <source>Right low back</source>
        <translation>Pinggang kanan</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Pinggang</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Bokong kiri</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Bokong kanan</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Bokong</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Paha kiri</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Paha kanan</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Paha</translation>
    </message>
    <message>
        <source>Left below knee</source>
        <translation>Bawah lutut kiri</translation>
    </message>
    <message>
        <source>Right below knee</source>
        <translation>Bawah lutut kanan</translation>
    </message>
    <message>
        <source>Below knees</source>
        <translation>Bawah lutut</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Malam</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Petang</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Di sela-sela</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Asleep (TST)</source>
        <translation>Tidur (TST)</translation>
    </message>
    <message>
        <source>Asleep, range</source>
        <translation>Tidur, rentang</translation>
    </message>
    <message>
        <source>Efficiency TST/TIB</source>
        <translation>Efisiensi TST/TIB</translation>
    </message>
    <message>
        <source>TST/TIB, range</source>
        <translation>TST/TIB, rentang</translation>
    </message>
    <message>
        <source>Latency (SOL)</source>
        <translation>Latensi (SOL)</translation>
    </message>
    <message>
        <source>SOL, range</source>
        <translation>SOL, rentang</translation>
    </message>
    <message>
        <source>Awake later (WASO)</source>
        <translation>Terjaga (WASO)</translation>
    </message>
    <message>
        <source>WASO, range</source>
        <translation>WASO, rentang</translation>
    </message>
    <message>
        <source>Nights by hours asleep</source>
        <translation>Malam per lama tidur</translation>
    </message>
    <message>
        <source>under 6</source>
        <translation>di bawah 6</translation>
    </message>
    <message>
        <source>over 9</source>
        <translation>di atas 9</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>berbaring</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>tidur</translation>
    </message>
    <message>
        <source>up</source>
        <translation>bangkit</translation>
    </message>
    <message>
        <source>7–9&#xa0;h</source>
        <translation>7–9&#xa0;jam</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>a night, naps not counted</source>
        <translation>per malam, tanpa tidur siang</translation>
    </message>
    <message>
        <source>hours asleep</source>
        <translation>lama tidur (jam)</translation>
    </message>
    <message>
        <source>Treatment and events</source>
        <translation>Pengobatan dan kejadian</translation>
    </message>
    <message>
        <source>Nothing was noted; that does not mean nothing was taken.</source>
        <translation>Tidak ada catatan; itu tidak berarti tidak ada yang diminum.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Nyeri pagi</translation>
    </message>
    <message>
        <source>Asleep a night</source>
        <translation>Tidur per malam</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Past a line of concern</source>
        <translation>Melewati batas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabel: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak tercatat</translation>
    </message>
    <message>
        <source>Days sorted into classes, from the lowest to the highest.</source>
        <translation>Hari diurutkan menurut kelas, dari terendah hingga tertinggi.</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Lokasi nyeri</translation>
    </message>
    <message>
        <source>The body seen from behind; marked sites are filled, frequent ones darker.</source>
        <translation>Tubuh dilihat dari belakang; lokasi yang ditandai diisi warna, yang sering lebih gelap.</translation>
    </message>
    <message>
        <source>Pain by day, 0 to 10</source>
        <translation>Nyeri per hari, 0 hingga 10</translation>
    </message>
    <message>
        <source>PEG score by day, 0 to 10</source>
        <translation>Skor PEG per hari, 0 hingga 10</translation>
    </message>
    <message>
        <source>Nights by the day on which they ended</source>
        <translation>Malam menurut hari berakhirnya</translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation>Ke tempat tidur</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Tertidur</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Terbangun</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Bangkit</translation>
    </message>
    <message>
        <source>Time asleep by the day on which the night ended</source>
        <translation>Lama tidur menurut hari berakhirnya malam</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>Hours asleep on the axis of days, 7 to 9 h as a band.</source>
        <translation>Lama tidur dalam jam pada sumbu hari, 7 hingga 9&#xa0;jam sebagai pita.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Each day of a treatment and each event on the axis of days.</source>
        <translation>Setiap hari pengobatan dan setiap kejadian pada sumbu hari.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Kebiasaan</translation>
    </message>
    <message>
        <source>A square for each habit and day; the table names the days of the month.</source>
        <translation>Satu kotak untuk tiap kebiasaan dan hari; tabel menyebut tanggalnya.</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Nilai tertinggi</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>a month in which nothing was recorded</extracomment>
        <translation>%1: tidak ada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>on so many of so many days something was recorded
----------
on so many days of the month something of the routine was recorded</extracomment>
        <translation>%1 dari %2 hari</translation>
    </message>
    <message>
        <source>Likely not chance</source>
        <extracomment>over the effects that are claimed</extracomment>
        <translation>Kemungkinan bukan kebetulan</translation>
    </message>
    <message>
        <source>No meaningful difference</source>
        <translation>Tidak ada perbedaan berarti</translation>
    </message>
    <message>
        <source>the whole interval lies within half a point</source>
        <translation>seluruh interval berada dalam setengah poin</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Belum jelas</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>grey: within half a point</source>
        <translation>abu-abu: dalam setengah poin</translation>
    </message>
    <message>
        <source>What went with pain</source>
        <translation>Yang menyertai nyeri</translation>
    </message>
    <message>
        <source>‹ less pain</source>
        <translation>‹ nyeri turun</translation>
    </message>
    <message>
        <source>more pain ›</source>
        <translation>nyeri naik ›</translation>
    </message>
    <message>
        <source>points of 0–10; bar: 95&#xa0;% interval</source>
        <translation>poin 0–10; garis: interval 95%</translation>
    </message>
    <message>
        <source>%1 of them, in Slumbar</source>
        <translation>%1 di antaranya, di Slumbar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>so many of so many effects are on the paper</extracomment>
        <translation>%1 dari %2 ditampilkan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>every day counts</source>
        <translation>setiap hari dihitung</translation>
    </message>
    <message>
        <source>the first day of each block is left out as wash-out</source>
        <translation>hari pertama setiap blok tidak dihitung sebagai masa washout</translation>
    </message>
    <message numerus="yes">
        <source>the first %n days of each block are left out as wash-out</source>
        <translation>
            <numerusform>%n hari pertama setiap blok tidak dihitung sebagai masa washout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs of %2-day blocks, %3 days, %4; %5</source>
        <extracomment>pairs of blocks, days in a block, days in all, first and last day, wash-out</extracomment>
        <translation>%1 pasang blok %2 hari, %3 hari, %4; %5</translation>
    </message>
    <message>
        <source>not known: too few days were recorded before the first one</source>
        <translation>tidak diketahui: terlalu sedikit hari tercatat sebelum hari pertama</translation>
    </message>
    <message>
        <source>%1 in %2&#xa0;%</source>
        <extracomment>a difference, then in how many of all experiments it would be noticed</extracomment>
        <translation>%1 pada %2%</translation>
    </message>
    <message>
        <source>a difference of %1 of such experiments would be noticed</source>
        <extracomment>differences with shares: of 1.0 in 49 %, of 2.0 in 98 %</extracomment>
        <translation>perbedaan sebesar %1 percobaan serupa akan terdeteksi</translation>
    </message>
    <message>
        <source>, of </source>
        <translation>, sebesar </translation>
    </message>
    <message>
        <source>day %1 of %2; as assigned on %3 of %4 days recorded</source>
        <extracomment>so many days of all; on so many of those recorded the order was followed</extracomment>
        <translation>hari %1 dari %2; sesuai undian pada %3 dari %4 hari tercatat</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 lebih rendah</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 lebih tinggi</translation>
    </message>
    <message>
        <source>Better with it.</source>
        <translation>Lebih baik dengannya.</translation>
    </message>
    <message>
        <source>Better without it.</source>
        <translation>Lebih baik tanpanya.</translation>
    </message>
    <message>
        <source>Chance alone can make such a difference, which does not show that it does nothing.</source>
        <translation>Kebetulan saja dapat menghasilkan perbedaan ini; itu tidak menunjukkan bahwa hal ini tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Too few pairs for a verdict; six are needed.</source>
        <translation>Terlalu sedikit pasangan untuk disimpulkan; perlu enam.</translation>
    </message>
    <message>
        <source>hidden until %1; stopping early is fine and will be said</source>
        <translation>disembunyikan sampai %1; berhenti lebih awal boleh dan akan disebutkan</translation>
    </message>
    <message>
        <source>%1 %2 with it</source>
        <extracomment>the outcome, how much lower or higher it was: pain in the morning 0.8 lower with it</extracomment>
        <translation>%1: %2 dengannya</translation>
    </message>
    <message>
        <source> (95&#xa0;%: %1 to %2), exact %3</source>
        <translation> (95%: %1 hingga %2), eksak %3</translation>
    </message>
    <message>
        <source>, %1 of %2 pairs. </source>
        <extracomment>how many of the pairs planned could be compared</extracomment>
        <translation>, %1 dari %2 pasang. </translation>
    </message>
    <message>
        <source>stopped early on %1</source>
        <translation>dihentikan lebih awal pada %1</translation>
    </message>
    <message>
        <source>stopped early on %1: %2</source>
        <translation>dihentikan lebih awal pada %1: %2</translation>
    </message>
    <message>
        <source>Running experiment: %1</source>
        <extracomment>a self-experiment that goes on; its habit</extracomment>
        <translation>Percobaan berjalan: %1</translation>
    </message>
    <message>
        <source>Experiment stopped early: %1</source>
        <translation>Percobaan dihentikan lebih awal: %1</translation>
    </message>
    <message>
        <source>Finished experiment: %1</source>
        <translation>Percobaan selesai: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Does it change %1?</source>
        <translation>Apakah ini mengubah %1?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Rancangan</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>A: %1. B: left out</source>
        <translation>A: %1. B: tanpa</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Daya uji</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>drawn at random within each pair (seed %1), shown day by day; not blinded</source>
        <translation>diundi dalam setiap pasangan (seed %1), ditampilkan hari demi hari; tidak tersamar</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>mean of the pair differences as assigned, exact p from all sign flips, 95&#xa0;% interval</source>
        <translation>rerata selisih pasangan sesuai undian, p eksak dari semua pembalikan tanda, interval 95%</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>how far the experiment has come and was followed</extracomment>
        <translation>Sejauh ini</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <extracomment>the day of the experiment and the arm of that day, A or B</extracomment>
        <translation>hari %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a question with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 more question further on</source>
        <translation>1 pertanyaan lagi di halaman berikut</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions further on</source>
        <translation>
            <numerusform>%n pertanyaan lagi di halaman berikut</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Belum dapat disimpulkan</translation>
    </message>
    <message>
        <source>and %1 more in Slumbar</source>
        <translation>dan %1 lagi di Slumbar</translation>
    </message>
    <message>
        <source>A night one hour longer</source>
        <translation>Tidur satu jam lebih lama</translation>
    </message>
    <message>
        <source>Quality of the night %1 higher</source>
        <extracomment>quality of the night on a scale from 1 to 5</extracomment>
        <translation>Mutu tidur %1 lebih tinggi</translation>
    </message>
    <message>
        <source>Waking up %1 times more</source>
        <translation>Terbangun malam, %1 kali lebih sering</translation>
    </message>
    <message>
        <source>One hour more awake at night</source>
        <translation>Terjaga satu jam lebih lama di malam hari</translation>
    </message>
    <message>
        <source>Sleep one hour off its usual time</source>
        <translation>Tidur bergeser satu jam dari biasanya</translation>
    </message>
    <message>
        <source>Sleep debt %1&#xa0;h larger</source>
        <extracomment>hours of sleep debt over two weeks</extracomment>
        <translation>Utang tidur %1&#xa0;jam lebih besar</translation>
    </message>
    <message>
        <source>%1, one hour more</source>
        <translation>%1, satu jam lebih lama</translation>
    </message>
    <message>
        <source>%1, one hour later</source>
        <translation>%1, satu jam lebih lambat</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>a measure and by how much more of it, without and with its unit</extracomment>
        <translation>%1, %2 lebih tinggi</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;%3 more</source>
        <translation>%1, %2&#xa0;%3 lebih tinggi</translation>
    </message>
    <message>
        <source>night › pain next morning</source>
        <extracomment>the night, then the rating after it; the arrow points in the direction of reading</extracomment>
        <translation>malam › nyeri esok pagi</translation>
    </message>
    <message>
        <source>morning › pain that evening</source>
        <translation>pagi › nyeri petang itu</translation>
    </message>
    <message>
        <source>day › pain that evening</source>
        <translation>siang › nyeri petang itu</translation>
    </message>
    <message>
        <source>evening › pain next morning</source>
        <translation>petang › nyeri esok pagi</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>turun %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>naik %1</translation>
    </message>
    <message>
        <source>1 more evening with it</source>
        <translation>1 petang lagi dengannya</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings with it</source>
        <translation>
            <numerusform>%n petang lagi dengannya</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more evening without it</source>
        <translation>1 petang lagi tanpanya</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings without it</source>
        <translation>
            <numerusform>%n petang lagi tanpanya</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day with it</source>
        <translation>1 hari lagi dengannya</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with it</source>
        <translation>
            <numerusform>%n hari lagi dengannya</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day without it</source>
        <translation>1 hari lagi tanpanya</translation>
    </message>
    <message numerus="yes">
        <source>%n more days without it</source>
        <translation>
            <numerusform>%n hari lagi tanpanya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4 days</source>
        <extracomment>first and last day, then on how many of them something was recorded</extracomment>
        <translation>%1 hingga %2, %3 dari %4 hari</translation>
    </message>
    <message>
        <source>%1, %2 (%3 with)</source>
        <extracomment>from exposure to outcome, from how many days, on how many of them it was done</extracomment>
        <translation>%1, %2 (%3&#xa0;kali)</translation>
    </message>
    <message>
        <source>%1 points less pain (%2)</source>
        <extracomment>estimate and 95 % interval in points of pain: 0.8 points less pain (0.4 to 1.2)</extracomment>
        <translation>nyeri turun %1 poin (%2)</translation>
    </message>
    <message>
        <source>%1 points more pain (%2)</source>
        <translation>nyeri naik %1 poin (%2)</translation>
    </message>
    <message>
        <source>holds in %1 of %2 checks</source>
        <translation>bertahan dalam %1 dari %2 pemeriksaan</translation>
    </message>
    <message>
        <source>early: fewer than 60 days</source>
        <translation>awal: kurang dari 60 hari</translation>
    </message>
    <message>
        <source>smaller than most people notice (2 points or 30&#xa0;%)</source>
        <translation>lebih kecil daripada yang dirasakan kebanyakan orang (2&#xa0;poin atau&#xa0;30%)</translation>
    </message>
    <message>
        <source>as large as most people notice (2 points or 30&#xa0;%)</source>
        <translation>cukup besar untuk dirasakan kebanyakan orang (2&#xa0;poin atau&#xa0;30%)</translation>
    </message>
    <message>
        <source>could be less pain, could be more</source>
        <translation>nyeri bisa turun, bisa naik</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 lebih singkat</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 lebih lama</translation>
    </message>
    <message>
        <source>The other way round: an evening one point worse went with a night %1 (%2), %3.</source>
        <translation>Sebaliknya: petang yang satu poin lebih nyeri disertai tidur malam %1 (%2), %3.</translation>
    </message>
    <message>
        <source>The other way round is unclear: after an evening one point worse the night was %1 (%2), %3.</source>
        <translation>Sebaliknya belum jelas: setelah petang yang satu poin lebih nyeri, tidur malam %1 (%2), %3.</translation>
    </message>
    <message>
        <source>the experiment will tell</source>
        <translation>percobaan akan menjawabnya</translation>
    </message>
    <message>
        <source>1 more day with everything recorded</source>
        <translation>1 hari lagi dengan catatan lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with everything recorded</source>
        <translation>
            <numerusform>%n hari lagi dengan catatan lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly always the same so far</source>
        <translation>hampir selalu sama sejauh ini</translation>
    </message>
    <message>
        <source>moves together with pain or weekdays</source>
        <translation>bergerak bersama nyeri atau hari dalam sepekan</translation>
    </message>
    <message>
        <source>evening pain is missing too often</source>
        <translation>nyeri petang terlalu sering kosong</translation>
    </message>
    <message>
        <source>I would like to ask, continued</source>
        <translation>Saya ingin bertanya, lanjutan</translation>
    </message>
    <message>
        <source>%1&#xa0;points</source>
        <extracomment>the spaces do not break</extracomment>
        <translation>%1&#xa0;poin</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain; that is likely not chance.</source>
        <translation>%1 disertai nyeri turun %2, kemungkinan bukan kebetulan.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain; that is likely not chance.</source>
        <translation>%1 disertai nyeri naik %2, kemungkinan bukan kebetulan.</translation>
    </message>
    <message>
        <source>ten seconds in the evening would tell most, as evening pain was often left out</source>
        <translation>sepuluh detik di petang hari akan paling berguna, karena nyeri petang sering kosong</translation>
    </message>
    <message>
        <source>follow the experiment as it comes</source>
        <translation>ikuti percobaan sebagaimana adanya</translation>
    </message>
    <message>
        <source>one more day with %1 would be enough to begin to tell</source>
        <translation>satu hari lagi dengan “%1” cukup untuk mulai menilai</translation>
    </message>
    <message>
        <source>%1 more days with %2 would be enough to begin to tell</source>
        <translation>%1 hari lagi dengan “%2” cukup untuk mulai menilai</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <extracomment>two things one could do</extracomment>
        <translation>%1; dan %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>&quot;In November:&quot; and what one could do</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>What went with pain need not have caused it. Each effect is asked given how it hurt just before, by least squares and by two-stage least squares; the reading with the larger p gives the estimate, the 95&#xa0;% intervals (HC3) of both the range.</source>
        <translation>Yang menyertai nyeri belum tentu penyebabnya. Setiap hubungan dihitung pada nyeri sebelumnya yang sama, dengan kuadrat terkecil dan kuadrat terkecil dua tahap; hasil dengan p lebih besar memberi perkiraan, interval 95% (HC3) keduanya memberi rentang.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions with enough data were counted together (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>%n pertanyaan dengan data cukup dihitung bersama (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or 30&#xa0;%: Ostelo 2008.</source>
        <translation>2 poin atau 30%: Ostelo 2008.</translation>
    </message>
    <message>
        <source>Efficiency is ΣTST/ΣTIB; SRI: Phillips 2017; social jetlag and MSFsc as in the MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; stiffness is a median.</source>
        <translation>Efisiensi adalah ΣTST/ΣTIB; SRI: Phillips 2017; jetlag sosial dan MSFsc seperti dalam MCTQ; PEG: Krebs 2009; 7–9&#xa0;jam: National Sleep Foundation 2015; kekakuan adalah median.</translation>
    </message>
    <message>
        <source>Experiment as in CENT 2015.</source>
        <translation>Percobaan menurut CENT 2015.</translation>
    </message>
    <message>
        <source>Days that are not due, do not apply or were not recorded count neither as kept nor as not kept.</source>
        <translation>Hari yang tidak terjadwal, tidak berlaku, atau tidak tercatat tidak dihitung sebagai dijalankan maupun tidak.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bagaimana</translation>
    </message>
    <message>
        <source>Its blocks in a row; those still to come are empty frames.</source>
        <translation>Blok-bloknya berderet; yang belum tiba berupa bingkai kosong.</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;%3)</source>
        <extracomment>a figure of a year ago with the number of days behind it: morning pain 5.0 (n 29)</extracomment>
        <translation>%1 %2 (n %3)</translation>
    </message>
    <message>
        <source>morning pain</source>
        <translation>nyeri pagi</translation>
    </message>
    <message>
        <source>evening pain</source>
        <translation>nyeri petang</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>efisiensi</translation>
    </message>
    <message>
        <source>A year ago, %1: %2.</source>
        <extracomment>the same month of the last year, then its figures</extracomment>
        <translation>Setahun lalu, %1: %2.</translation>
    </message>
    <message>
        <source>not yet: 1 more night</source>
        <extracomment>in the place of a figure that needs more nights</extracomment>
        <translation>belum: 1 malam lagi</translation>
    </message>
    <message numerus="yes">
        <source>not yet: %n more nights</source>
        <translation>
            <numerusform>belum: %n malam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1 on %2</source>
        <extracomment>the last weekly score before this month</extracomment>
        <translation>terakhir: %1 pada %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>rerata %1, %2</translation>
    </message>
    <message>
        <source>mean %1 (%2 %3), %4 (%5)</source>
        <extracomment>mean of this month, in brackets the month before with its mean, then from how many weeks each</extracomment>
        <translation>rerata %1 (%2 %3), %4 (%5)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>tidak terjadwal</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>diuji</translation>
    </message>
    <message>
        <source>Stiff for 30&#xa0;min or longer on %1 of %2 mornings with an answer since %3.</source>
        <extracomment>%1 of %2 mornings, %3 a day such as 4 Oct</extracomment>
        <translation>Kaku 30&#xa0;mnt atau lebih pada %1 dari %2 pagi yang dijawab sejak %3.</translation>
    </message>
    <message>
        <source>Pain rated in the middle of %1 of %2 nights since %3.</source>
        <extracomment>%1 of %2 nights, %3 a day such as 4 Oct</extracomment>
        <translation>Nyeri dicatat di tengah %1 dari %2 malam sejak %3.</translation>
    </message>
    <message>
        <source>Pain below the knee on %1 of %2 days with an answer since %3.</source>
        <extracomment>%1 of %2 days, %3 a day such as 4 Oct</extracomment>
        <translation>Nyeri di bawah lutut pada %1 dari %2 hari yang dijawab sejak %3.</translation>
    </message>
    <message>
        <source>More than 30&#xa0;min is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Lebih dari 30&#xa0;mnt adalah salah satu tanda nyeri punggung inflamatorik (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>A reason to look at it again (NICE NG59).</source>
        <translation>Alasan untuk menilainya kembali (NICE NG59).</translation>
    </message>
    <message>
        <source>Waking from pain is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Terbangun karena nyeri adalah salah satu tanda nyeri punggung inflamatorik (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>Long stiffness, pain at night or below the knee, pain that does not ease: seen on too few days to be named.</source>
        <translation>Kaku lama, nyeri malam atau di bawah lutut, nyeri yang tidak mereda: terlalu sedikit hari untuk disebut.</translation>
    </message>
    <message>
        <source>Regularity (SRI)</source>
        <translation>Keteraturan (SRI)</translation>
    </message>
    <message>
        <source>Social jetlag</source>
        <translation>Jetlag sosial</translation>
    </message>
    <message>
        <source>Mid-sleep (MSFsc)</source>
        <translation>Tengah tidur (MSFsc)</translation>
    </message>
    <message>
        <source>, %1 a week</source>
        <extracomment>behind the name of a habit that is due so many times a week</extracomment>
        <translation>, %1 kali seminggu</translation>
    </message>
    <message>
        <source>full height: the highest value</source>
        <translation>tinggi penuh: nilai tertinggi</translation>
    </message>
    <message>
        <source>mean or range</source>
        <translation>rerata atau rentang</translation>
    </message>
    <message>
        <source>Sleep efficiency %1&#xa0;points higher</source>
        <extracomment>sleep efficiency, in percentage points</extracomment>
        <translation>Efisiensi tidur %1&#xa0;poin lebih tinggi</translation>
    </message>
    <message>
        <source>Waking up once more</source>
        <translation>Terbangun malam, sekali lebih sering</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;°C warmer</source>
        <extracomment>a room and by how many degrees</extracomment>
        <translation>%1, %2&#xa0;°C lebih hangat</translation>
    </message>
    <message>
        <source>does not stand out among so many questions</source>
        <translation>tidak menonjol di antara sekian banyak pertanyaan</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain: little, but likely not chance.</source>
        <translation>%1 disertai nyeri turun %2: kecil, kemungkinan bukan kebetulan.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain: little, but likely not chance.</source>
        <translation>%1 disertai nyeri naik %2: kecil, kemungkinan bukan kebetulan.</translation>
    </message>
    <message>
        <source>an experiment could tell whether %1 makes a difference</source>
        <translation>sebuah percobaan dapat menjawab apakah “%1” membuat perbedaan</translation>
    </message>
    <message>
        <source>TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · SRI regularity, −100 to 100, n nights after a recorded one · MSFsc mid-sleep of free days · PEG 0–10, mean of 3 items, compared from 3 weeks on</source>
        <translation>TST lama tidur · TIB waktu di tempat tidur · SOL waktu sampai tertidur · WASO terjaga setelahnya · SRI keteraturan, −100 hingga 100, n malam setelah malam tercatat · MSFsc tengah tidur hari libur · PEG 0–10, rerata 3 pertanyaan, dibandingkan mulai 3 minggu</translation>
    </message>
    <message>
        <source>flares marked, %1</source>
        <extracomment>the first of several: flares marked, 11–14 Oct</extracomment>
        <translation>kambuh ditandai, %1</translation>
    </message>
    <message>
        <source>Pain rose over six weeks: mean %1 in the first two, %2 in the last two.</source>
        <extracomment>mean pain of the first and of the last two of six weeks</extracomment>
        <translation>Nyeri naik dalam enam minggu: rerata %1 pada dua minggu pertama, %2 pada dua minggu terakhir.</translation>
    </message>
    <message>
        <source>Pain has not eased in six weeks: mean %1 in the first two, %2 in the last two.</source>
        <translation>Nyeri tidak mereda dalam enam minggu: rerata %1 pada dua minggu pertama, %2 pada dua minggu terakhir.</translation>
    </message>
    <message>
        <source>The diary does not ask about saddle numbness, bladder or bowel change, or weak legs.</source>
        <translation>Catatan ini tidak menanyakan kebas di selangkangan (area pelana), gangguan berkemih atau buang air besar, dan tungkai lemah.</translation>
    </message>
    <message>
        <source>1 more event on a later page</source>
        <translation>1 peristiwa lagi di halaman berikut</translation>
    </message>
    <message numerus="yes">
        <source>%n more events on a later page</source>
        <translation>
            <numerusform>%n peristiwa lagi di halaman berikut</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg pain, days (worst %1)</source>
        <translation>Tungkai, hari (maks. %1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the length of the night</source>
        <translation>lama tidur malam</translation>
    </message>
    <message>
        <source>the quality of the night</source>
        <translation>mutu tidur malam</translation>
    </message>
    <message>
        <source>sleep efficiency</source>
        <translation>efisiensi tidur</translation>
    </message>
    <message>
        <source>waking up at night</source>
        <translation>terbangun di malam hari</translation>
    </message>
    <message>
        <source>time awake at night</source>
        <translation>waktu terjaga di malam hari</translation>
    </message>
    <message>
        <source>sleeping earlier or later than usual</source>
        <translation>tidur lebih awal atau lebih lambat dari biasanya</translation>
    </message>
    <message>
        <source>sleep debt over two weeks</source>
        <translation>utang tidur selama dua minggu</translation>
    </message>
    <message>
        <source>pain in the morning</source>
        <translation>nyeri di pagi hari</translation>
    </message>
    <message>
        <source>pain in the evening</source>
        <translation>nyeri di petang hari</translation>
    </message>
    <message>
        <source>stiffness in the morning</source>
        <translation>kekakuan di pagi hari</translation>
    </message>
    <message>
        <source>%1 % points</source>
        <extracomment>percentage points of sleep efficiency</extracomment>
        <translation>%1 poin persen</translation>
    </message>
    <message>
        <source>goes with less pain</source>
        <translation>disertai nyeri yang berkurang</translation>
    </message>
    <message>
        <source>goes with less stiffness</source>
        <translation>disertai kekakuan yang berkurang</translation>
    </message>
    <message>
        <source>goes with longer nights</source>
        <translation>disertai tidur malam yang lebih lama</translation>
    </message>
    <message>
        <source>goes with less time awake in bed</source>
        <translation>disertai lebih sedikit waktu terjaga di tempat tidur</translation>
    </message>
    <message>
        <source>goes with better nights</source>
        <translation>disertai tidur malam yang lebih baik</translation>
    </message>
    <message>
        <source>goes with more pain</source>
        <translation>disertai nyeri yang bertambah</translation>
    </message>
    <message>
        <source>goes with more stiffness</source>
        <translation>disertai kekakuan yang bertambah</translation>
    </message>
    <message>
        <source>goes with shorter nights</source>
        <translation>disertai tidur malam yang lebih singkat</translation>
    </message>
    <message>
        <source>goes with more time awake in bed</source>
        <translation>disertai lebih banyak waktu terjaga di tempat tidur</translation>
    </message>
    <message>
        <source>goes with worse nights</source>
        <translation>disertai tidur malam yang lebih buruk</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>a difference with its sign, as &quot;−0.4&quot; and &quot;+0.4&quot;</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>done against not done</source>
        <translation>dilakukan dibanding tidak dilakukan</translation>
    </message>
    <message>
        <source>an hour more</source>
        <translation>satu jam lebih lama</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>satu jam lebih lambat</translation>
    </message>
    <message>
        <source>one point more</source>
        <translation>satu poin lebih tinggi</translation>
    </message>
    <message>
        <source>%1 more, from your lowest to your highest value</source>
        <extracomment>the number is the distance from the lowest to the highest of the person&apos;s own values</extracomment>
        <translation>%1 lebih tinggi, dari nilai terendah hingga tertinggi Anda</translation>
    </message>
    <message>
        <source>%1 more, the width of the middle half of your values</source>
        <extracomment>the number is the distance between the quartiles of the person&apos;s own values</extracomment>
        <translation>%1 lebih tinggi, lebar paruh tengah nilai Anda</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimated difference with its 95 % interval: &quot;−0.4 (−0.7 to −0.1)&quot;</extracomment>
        <translation>%1 (%2 hingga %3)</translation>
    </message>
    <message>
        <source>any difference is likely below %1</source>
        <extracomment>the size of a difference that is too small to matter: &quot;0.5&quot; points of pain, &quot;15 min&quot;</extracomment>
        <translation>bila ada perbedaan, kemungkinan di bawah %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>tidak dapat disimpulkan</translation>
    </message>
    <message>
        <source>too little recorded yet</source>
        <translation>catatan belum cukup</translation>
    </message>
    <message>
        <source>Goes with better</source>
        <translation>Disertai perbaikan</translation>
    </message>
    <message>
        <source>Goes with worse</source>
        <translation>Disertai pemburukan</translation>
    </message>
    <message>
        <source>Any difference is too small to matter</source>
        <translation>Perbedaan terlalu kecil untuk berarti</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Tidak dapat disimpulkan</translation>
    </message>
    <message>
        <source>Too little recorded yet</source>
        <translation>Catatan belum cukup</translation>
    </message>
    <message>
        <source>as large as what most people notice (2 points or 30 %)</source>
        <extracomment>2 points of pain or 30 % (Ostelo 2008)</extracomment>
        <translation>cukup besar untuk dirasakan kebanyakan orang (2 poin atau 30%)</translation>
    </message>
    <message>
        <source>smaller than what most people notice (2 points or 30 %)</source>
        <translation>lebih kecil daripada yang dirasakan kebanyakan orang (2 poin atau 30%)</translation>
    </message>
    <message>
        <source>at least one more day with everything recorded</source>
        <translation>setidaknya satu hari lagi dengan catatan lengkap</translation>
    </message>
    <message>
        <source>at least %1 more days with everything recorded</source>
        <translation>setidaknya %1 hari lagi dengan catatan lengkap</translation>
    </message>
    <message>
        <source>done on %1 of %2 days; a few more days with it would tell</source>
        <translation>dilakukan pada %1 dari %2 hari; beberapa hari lagi dengannya akan menjawab</translation>
    </message>
    <message>
        <source>not done on %1 of %2 days; a few more days without it would tell</source>
        <translation>tidak dilakukan pada %1 dari %2 hari; beberapa hari lagi tanpanya akan menjawab</translation>
    </message>
    <message>
        <source>it was nearly always the same; other values would tell</source>
        <translation>hampir selalu sama; nilai lain akan menjawab</translation>
    </message>
    <message>
        <source>it moves together with pain, weekdays or its own past, so nothing can be told apart</source>
        <translation>bergerak bersama nyeri, hari dalam sepekan, atau masa lalunya sendiri, sehingga tidak dapat dipisahkan</translation>
    </message>
    <message>
        <source>evening pain is missing on more than half of the days; ten seconds in the evening would tell</source>
        <translation>nyeri petang kosong pada lebih dari separuh hari; sepuluh detik di petang hari akan menjawab</translation>
    </message>
    <message>
        <source>Last caffeine</source>
        <translation>Kafein terakhir</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamar</translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation>Layar mati</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Peregangan</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Kesadaran penuh</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Latihan napas</translation>
    </message>
    <message>
        <source>A kinder thought</source>
        <translation>Pikiran yang lebih ramah</translation>
    </message>
    <message>
        <source>Omega-3</source>
        <translation>Omega-3</translation>
    </message>
    <message>
        <source>Turmeric</source>
        <translation>Kunyit</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Waktu tidur</translation>
    </message>
    <message>
        <source>Pillow between the knees</source>
        <translation>Bantal di antara lutut</translation>
    </message>
    <message>
        <source>Lumbar support</source>
        <translation>Penyangga pinggang</translation>
    </message>
    <message>
        <source>Not on the stomach</source>
        <translation>Tidak tengkurap</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stres</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Suasana hati</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Kafein</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Olahraga</translation>
    </message>
    <message>
        <source>Pain over the week</source>
        <translation>Nyeri seminggu ini</translation>
    </message>
    <message>
        <source>Pain against enjoyment of life</source>
        <translation>Nyeri dan kenikmatan hidup</translation>
    </message>
    <message>
        <source>Pain against general activity</source>
        <translation>Nyeri dan aktivitas umum</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mnt</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>, %1 minutes</source>
        <extracomment>after a habit&apos;s name: Stretching, 10 minutes</extracomment>
        <translation>, %1 menit</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, minimal %1</translation>
    </message>
    <message>
        <source> %1 or cooler</source>
        <extracomment>after &quot;Room&quot;: Room 19 °C or cooler</extracomment>
        <translation> %1 atau lebih sejuk</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, maksimal %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <extracomment>after a habit&apos;s name: Last caffeine by 14:00</extracomment>
        <translation> sebelum %1</translation>
    </message>
    <message>
        <source> %1 min before bed</source>
        <extracomment>after a habit&apos;s name: Screens off 60 min before bed</extracomment>
        <translation> %1&#xa0;mnt sebelum tidur</translation>
    </message>
    <message>
        <source> within %1 min of %2</source>
        <extracomment>after a habit&apos;s name: Bedtime within 30 min of 23:00</extracomment>
        <translation> %2 ±&#xa0;%1&#xa0;mnt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>dilakukan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>tidak dilakukan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when something was marked to have happened</extracomment>
        <translation>pukul %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration below an hour, for example 45 min; the space does not break</extracomment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and two-digit minutes, for example 7 h 05; the spaces do not break</extracomment>
        <translation>%1 j %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>QLocale date pattern, weekday with full date</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>QLocale date pattern, weekday with day and month</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>QLocale date pattern, day and month</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>QLocale date pattern, day and shortened month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: October 2026</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>small counts within a sentence: &quot;two flares&quot;, &quot;three left before lights out&quot;</extracomment>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>satu</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dua</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tiga</translation>
    </message>
    <message>
        <source>four</source>
        <translation>empat</translation>
    </message>
    <message>
        <source>five</source>
        <translation>lima</translation>
    </message>
    <message>
        <source>six</source>
        <translation>enam</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>tujuh</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>delapan</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>sembilan</translation>
    </message>
    <message>
        <source>back</source>
        <translation>telentang</translation>
    </message>
    <message>
        <source>side</source>
        <translation>miring</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>tengkurap</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>campuran</translation>
    </message>
    <message>
        <source>Neck, left</source>
        <translation>Leher, kiri</translation>
    </message>
    <message>
        <source>Neck, right</source>
        <translation>Leher, kanan</translation>
    </message>
    <message>
        <source>Upper back, left</source>
        <translation>Punggung atas, kiri</translation>
    </message>
    <message>
        <source>Upper back, right</source>
        <translation>Punggung atas, kanan</translation>
    </message>
    <message>
        <source>Mid back, left</source>
        <translation>Punggung tengah, kiri</translation>
    </message>
    <message>
        <source>Mid back, right</source>
        <translation>Punggung tengah, kanan</translation>
    </message>
    <message>
        <source>Low back, left</source>
        <translation>Pinggang, kiri</translation>
    </message>
    <message>
        <source>Low back, right</source>
        <translation>Pinggang, kanan</translation>
    </message>
    <message>
        <source>Buttock, left</source>
        <translation>Bokong, kiri</translation>
    </message>
    <message>
        <source>Buttock, right</source>
        <translation>Bokong, kanan</translation>
    </message>
    <message>
        <source>Thigh, left</source>
        <translation>Paha, kiri</translation>
    </message>
    <message>
        <source>Thigh, right</source>
        <translation>Paha, kanan</translation>
    </message>
    <message>
        <source>Below the knee, left</source>
        <translation>Bawah lutut, kiri</translation>
    </message>
    <message>
        <source>Below the knee, right</source>
        <translation>Bawah lutut, kanan</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Petang</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Di sela-sela</translation>
    </message>
    <message>
        <source>New mattress</source>
        <translation>Kasur baru</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Cedera</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Pengobatan</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Obat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>the quality of a night, 1 to 5</extracomment>
        <translation>buruk</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>cukup</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sangat baik</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>how rested one feels, 1 to 5</extracomment>
        <translation>sama sekali tidak</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>sedikit</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>lumayan</translation>
    </message>
    <message>
        <source>well</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>sepenuhnya</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>QLocale date pattern, full date</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>first and last day of a month: 11–14 Oct</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>month, first and last day, year: October 1–31, 2026</extracomment>
        <translation>%2–%3 %1 %4</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>first day, last day, month with its year: 1–31 October 2026</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>something to ask at the visit</extracomment>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a countdown at its end</extracomment>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 a duration: in 1 h 10</extracomment>
        <translation>dalam %1</translation>
    </message>
</context>
<context>
    <name>slumbar::QuestionsField</name>
    <message>
        <source>I would like to &amp;ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>Saya ingin ber&amp;tanya</translation>
    </message>
    <message>
        <source>One question a line. They stand at the foot of the first page.</source>
        <translation>Satu pertanyaan per baris. Letaknya di bagian bawah halaman pertama.</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <translation>Saya ingin bertanya</translation>
    </message>
    <message>
        <source>For example: can I take the tablets less often?</source>
        <translation>Misalnya: bolehkah saya minum tablet lebih jarang?</translation>
    </message>
    <message>
        <source>What you want to ask at the next visit, in your own words. It is kept in the diary with the days on which it came up, and printed on the page for the clinician.</source>
        <translation>Yang ingin Anda tanyakan pada kunjungan berikutnya, dengan kata Anda sendiri. Disimpan di catatan beserta harinya dan dicetak di halaman untuk dokter.</translation>
    </message>
</context>
<context>
    <name>slumbar::ReportPage</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Pratinjau cetak</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>The report as it prints</source>
        <translation>Laporan seperti yang tercetak</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Halaman laporan</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <extracomment>to the month before; the arrow points against the direction of reading</extracomment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>to the month after; the arrow points in the direction of reading</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Two pages stand here as soon as something is recorded: one for a clinician, who reads it in a minute, and one for you. From seven nights or mornings on they give means; before that the range says it more honestly.</source>
        <translation>Begitu ada yang tercatat, dua halaman muncul di sini: satu untuk dokter, yang membacanya dalam semenit, dan satu untuk Anda. Mulai tujuh malam atau pagi, halaman memberi rerata; sebelum itu rentang lebih jujur.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ke %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Save web page…</source>
        <translation>Simpan halaman web…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>The paper in your printer.</source>
        <translation>Kertas di pencetak Anda.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>The language of whoever will read the report. Your own notes stay as you wrote them.</source>
        <translation>Bahasa orang yang akan membaca laporan. Catatan Anda sendiri tetap seperti yang Anda tulis.</translation>
    </message>
    <message>
        <source>One file for the browser, with every picture as a table too: for screen readers and small screens. It prints the same pages.</source>
        <translation>Satu berkas untuk peramban, setiap gambar juga sebagai tabel: untuk pembaca layar dan layar kecil. Cetakannya sama.</translation>
    </message>
    <message>
        <source>questions for the visit</source>
        <extracomment>what undo takes back</extracomment>
        <translation>pertanyaan untuk kunjungan</translation>
    </message>
</context>
</TS>
