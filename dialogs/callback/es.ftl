name = Pedir una llamada
help = Le digo cómo hablar por teléfono con una persona.
resume = Volvamos a la llamada.
canceled = De acuerdo. No se pidió ninguna llamada.
call = Todavía no puedo apuntarle una llamada desde aquí. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga el aviso a la mano.
