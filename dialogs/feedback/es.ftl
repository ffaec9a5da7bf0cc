name = Dar mi opinión
help = Le digo a dónde van los elogios, las quejas y las ideas sobre el servicio.
resume = Volvamos a su opinión del servicio.
canceled = De acuerdo.
thank-you = Gracias por decírmelo. Todavía no puedo pasarlo desde aquí. Una persona de la oficina puede tomar nota: el número de teléfono está en la parte de arriba de cada aviso.
