name = Yo no hice este pago
help = Le digo qué hacer con un pago que usted no hizo.
resume = Volvamos al pago que usted no hizo.
canceled = De acuerdo. No se cambió nada.
what-to-do = Hace bien en decirlo enseguida. Esto es lo que puede hacer ahora:
    Mire los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge o un representante.
    Si todavía está programado: puede cancelarlo aquí.
    Si salió dinero de su banco: llame hoy a su banco y diga que usted no lo permitió.
    Si está aquí en su cuenta: diga «reportar un pago» y las personas de la oficina lo revisan.
    .spoken = Hace bien en decirlo enseguida. Mire primero los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge. Si todavía está programado, puede cancelarlo aquí. Si salió dinero de su banco, llame hoy a su banco y diga que usted no lo permitió. Después diga: reportar un pago, y las personas de la oficina lo revisan.
    .short = Hace bien en decirlo enseguida. Si todavía está programado, puede cancelarlo aquí. Si salió dinero, llame hoy a su banco y diga que no lo permitió. Después mande «reportar un pago» y la oficina lo revisa.
