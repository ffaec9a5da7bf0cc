name = Gracias
help = Aquí no hay nada que decidir.
resume = Volvamos a donde estábamos.
canceled = De acuerdo.
welcome = Con gusto. Escríbame cuando lo necesite.
    .spoken = Con gusto.
