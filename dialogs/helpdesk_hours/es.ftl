name = ¿Cuándo me atiende una persona?
help = Le digo cuándo respondo yo y dónde está el número de las personas de la oficina.
resume = Volvamos a cuándo atienden las personas.
canceled = De acuerdo.
hours = Yo respondo aquí a cualquier hora. Desde aquí no puedo ver a qué hora contestan las personas de la oficina ni cuánto hay que esperar. Su número de teléfono está en la parte de arriba de cada aviso.
    .short = Yo respondo a cualquier hora. No puedo ver a qué hora contestan las personas de la oficina. Su número está en la parte de arriba de cada aviso.
