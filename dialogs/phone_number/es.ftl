name = Mi número de teléfono
help = Le digo dónde se cambia cada uno de sus números de teléfono.
resume = Volvamos a su número de teléfono.
canceled = De acuerdo. No se cambió nada.
who-changes-it = Aquí no puedo ver ni cambiar un número de teléfono. Se cambia así:
    El número que recibe sus códigos para entrar: en los ajustes del servicio que comprueba quién es usted.
    El número suyo que tiene la oficina: lo cambia una persona de la oficina. El teléfono de la oficina está en la parte de arriba de cada aviso.
    Si perdió ese teléfono: diga «bloquear mi cuenta».
    .spoken = Aquí no puedo ver ni cambiar un número de teléfono. El número que recibe sus códigos para entrar se cambia en los ajustes del servicio que comprueba quién es usted. El número suyo que tiene la oficina lo cambia una persona de la oficina. Su teléfono está en la parte de arriba de cada aviso. Si perdió ese teléfono, diga: bloquear mi cuenta.
    .short = Aquí no puedo cambiar un número. El de sus códigos: en los ajustes del servicio que comprueba quién es usted. El que tiene la oficina: lo cambia una persona; el teléfono está en su aviso. Si lo perdió, mande «bloquear mi cuenta».
