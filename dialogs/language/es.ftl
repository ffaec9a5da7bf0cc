name = Idiomas
help = Le digo qué idiomas hablo y cómo cambiar.
resume = Volvamos a los idiomas.
canceled = De acuerdo. Seguimos en español.
languages = Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento.
    Para otro idioma o lengua de señas, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
    .spoken = Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento. Para otro idioma, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
    .short = Hablo español e inglés. Para cambiar, mande «English». Para otro idioma, pida un intérprete a una persona de la oficina; el teléfono está en su aviso.
