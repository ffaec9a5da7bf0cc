name = PIN para llamadas
help = Le digo cómo se hace un PIN para llamadas y qué hacer si lo perdió.
resume = Volvamos al PIN para llamadas.
canceled = De acuerdo. No se cambió nada.
offer-lost = Perdí mi PIN
how = El PIN se hace por teléfono, no en este chat. Tenga listos:
    El número de identificación que está impreso en el aviso que le llegó por correo postal (caller ID).
    Los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento.
    Después, el PIN abre sus llamadas. Si lo olvida, se hace uno nuevo de la misma manera.
    Por favor, no escriba aquí un PIN y no se lo diga a nadie.
    .spoken = El PIN se hace al empezar una llamada. Tenga listos el número de identificación que está impreso en el aviso que le llegó por correo postal, los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento. Después, el PIN abre sus llamadas. No se lo diga a nadie.
    .short = El PIN se hace por teléfono. Tenga listos el número de identificación (caller ID) de su aviso, los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento. Por favor, no mande aquí un PIN.
lost = En una llamada se hace uno nuevo, igual que el primero. Si alguien más sabe el anterior, bloquee también su cuenta.
