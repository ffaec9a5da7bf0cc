account: owes-one-year-es
language: es
medium: spoken

> quiero poner una queja del servicio
< Gracias por decírmelo. Todavía no puedo pasarlo desde aquí. Una persona de la oficina puede tomar nota: el número de teléfono está en la parte de arriba de cada aviso. Puede decir: Hablar con una persona, No estoy de acuerdo.
