given = { $export_my_data-shown } of { $export_my_data-count }: { $export_my_data-lines }
    .export_my_data-lines = { $by ->
        [person] THEY
       *[other] WE
     } { $text }
