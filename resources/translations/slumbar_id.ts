<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>L</source>
        <extracomment>the left of the person, beside the body seen from behind</extracomment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>the right of the person, beside the body seen from behind</extracomment>
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
        <extracomment>the person&apos;s own questions for the visit, written by hand on the paper</extracomment>
        <translation>Saya ingin bertanya</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Catatan keamanan</translation>
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
        <translation>%1 Anda</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>lahir %1</translation>
    </message>
    <message>
        <source>Efficiency is ΣTST/ΣTIB. Stiffness is a median: a few long mornings would carry a mean away. PEG: Krebs 2009. 7–9 h: National Sleep Foundation 2015. Days that do not apply or were not recorded count neither as kept nor as not kept.</source>
        <translation>Efisiensi adalah ΣTST/ΣTIB. Kekakuan adalah median: beberapa pagi yang panjang akan menggeser rerata. PEG: Krebs 2009. 7–9&#xa0;jam: National Sleep Foundation 2015. Hari yang tidak berlaku atau tidak tercatat tidak dihitung sebagai dijalankan maupun tidak.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many of the days that count: 22 of 27</extracomment>
        <translation>%1 dari %2</translation>
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
        <translation>tidak dilakukan</translation>
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
        <translation>dilakukan dari dihitung</translation>
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
        <source>mean</source>
        <translation>rerata</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mnt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a measure and its unit: Caffeine, mg
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
        <translation>Halaman %1 dari %2</translation>
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
        <translation>nyeri dinilai pada terlalu sedikit pagi untuk rerata</translation>
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
        <translation>rerata nyeri pagi %1, turun dari %2 pada %3</translation>
    </message>
    <message>
        <source>morning pain averaged %1, up from %2 in %3</source>
        <translation>rerata nyeri pagi %1, naik dari %2 pada %3</translation>
    </message>
    <message>
        <source>, with %1 flares</source>
        <translation>, dengan %1 kali kambuh</translation>
    </message>
    <message>
        <source>, with one flare of a day</source>
        <translation>, dengan satu kali kambuh selama sehari</translation>
    </message>
    <message>
        <source>, with one flare of %1 days</source>
        <translation>, dengan satu kali kambuh selama %1 hari</translation>
    </message>
    <message>
        <source>nights were too few for a mean</source>
        <translation>malam terlalu sedikit untuk rerata</translation>
    </message>
    <message>
        <source>%1&#xa0;of&#xa0;%2</source>
        <extracomment>so many of so many nights; the spaces do not break
----------
on so many of so many days; the spaces do not break</extracomment>
        <translation>%1 dari %2</translation>
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
        <translation>Tidak ada rutinitas yang tercatat pada %1; itu tidak berarti tidak dilakukan.</translation>
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
        <translation>Yang paling Anda jaga: %1, %2 hari.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days; %3, %4.</source>
        <translation>Yang paling Anda jaga: %1, %2 hari; %3, %4.</translation>
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
        <source>Morning stiffness of 30&#xa0;min or more on %1 of %2 mornings.</source>
        <translation>Kaku pagi 30&#xa0;mnt atau lebih pada %1 dari %2 pagi.</translation>
    </message>
    <message>
        <source>If pain began before 40 and eases with movement, not rest, think of inflammation (ASAS).</source>
        <translation>Bila nyeri mulai sebelum usia 40 dan mereda dengan gerak, bukan istirahat, pikirkan peradangan (ASAS).</translation>
    </message>
    <message>
        <source>Pain below the knee on %1.</source>
        <translation>Nyeri di bawah lutut: %1.</translation>
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
        <source>Saddle numbness, bladder or bowel change, weak legs: the diary does not ask.</source>
        <translation>Kebas area pelana, perubahan berkemih atau buang air besar, tungkai lemah: catatan ini tidak menanyakannya.</translation>
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
        <source>TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · PEG mean of 3 items, 0–10</source>
        <translation>TST waktu tidur · TIB waktu di tempat tidur · SOL waktu sampai tertidur · WASO terjaga setelahnya · PEG rerata 3 butir, 0–10</translation>
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
        <extracomment>date of birth with the age in brackets</extracomment>
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
        <translation>Terlalu sedikit hari untuk melihat arah</translation>
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
        <source>mean %1, %2 weeks</source>
        <translation>rerata %1, %2 minggu</translation>
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
        <translation>Dari tidur hingga bangun</translation>
    </message>
    <message>
        <source>%1, clock time</source>
        <extracomment>from how many nights; the vertical axis of the picture shows the time on the clock</extracomment>
        <translation>%1, jam</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Jam tidur</translation>
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
        <translation>Di antaranya</translation>
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
        <source>In bed (TIB)</source>
        <translation>Di ranjang (TIB)</translation>
    </message>
    <message>
        <source>In bed, range</source>
        <translation>Di ranjang, rentang</translation>
    </message>
    <message>
        <source>Quality, 5 best</source>
        <translation>Mutu, 5 terbaik</translation>
    </message>
    <message>
        <source>Quality, range</source>
        <translation>Mutu, rentang</translation>
    </message>
    <message>
        <source>Nights by hours asleep</source>
        <translation>Malam menurut jam tidur</translation>
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
        <translation>di ranjang</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>tidur</translation>
    </message>
    <message>
        <source>up</source>
        <translation>bangun</translation>
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
        <translation>jam tidur</translation>
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
        <source>%1 more on page 2</source>
        <extracomment>treatments and events that found no room here</extracomment>
        <translation>%1 lagi di halaman 2</translation>
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
        <translation>Ke ranjang</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Tertidur</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Terjaga</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Bangun</translation>
    </message>
    <message>
        <source>Time asleep by the day on which the night ended</source>
        <translation>Waktu tidur menurut hari berakhirnya malam</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>Hours asleep on the axis of days, 7 to 9 h as a band.</source>
        <translation>Jam tidur pada sumbu hari, 7 hingga 9&#xa0;jam sebagai pita.</translation>
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
        <extracomment>on so many of so many days something was recorded</extracomment>
        <translation>%1 dari %2 hari</translation>
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
        <translation>satu jam lebih banyak</translation>
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
        <translation>%1 lebih banyak, dari nilai terendah hingga tertinggi Anda</translation>
    </message>
    <message>
        <source>%1 more, the width of the middle half of your values</source>
        <extracomment>the number is the distance between the quartiles of the person&apos;s own values</extracomment>
        <translation>%1 lebih banyak, lebar paruh tengah nilai Anda</translation>
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
        <translation>bergerak bersama nyeri, hari dalam minggu, atau masa lalunya sendiri, sehingga tidak dapat dipisahkan</translation>
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
        <translation> dalam %1&#xa0;mnt dari %2</translation>
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
        <translation>Di antaranya</translation>
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
        <translation>Perawatan</translation>
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
</context>
</TS>
