name = Una copia de mis datos
help = Le muestro lo que está guardado de este chat.
    .spoken = Le digo cómo obtener lo que está guardado de nuestra conversación.
resume = Volvamos a la copia de sus datos.
canceled = De acuerdo. No se cambió nada.
copy = Esto es lo que está guardado de este chat, { $export_my_data-shown } de { $export_my_data-count } mensajes:
    { $export_my_data-lines }{ $export_my_data-has_more ->
        [true] { " " }Hay más. Una persona de la oficina le puede dar todo.
       *[false] { "" }
    }
    .spoken = { $export_my_data-count ->
        [one] Está guardado un mensaje.
       *[other] Están guardados { $export_my_data-count } mensajes.
    } Es demasiado para leerlo en voz alta. Por favor, pida la copia en un chat, donde la puede leer.
    .export_my_data-lines = { $by ->
        [person] Usted
       *[us] Yo
    }: { $text }
