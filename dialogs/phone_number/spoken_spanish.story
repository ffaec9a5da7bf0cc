account: owes-one-year-es
language: es
medium: spoken

> tengo celular nuevo, cambie el número
< Aquí no puedo ver ni cambiar un número de teléfono. El número que recibe sus códigos para entrar se cambia en los ajustes del servicio que comprueba quién es usted. El número suyo que tiene la oficina lo cambia una persona de la oficina. Su teléfono está en la parte de arriba de cada aviso. Si perdió ese teléfono, diga: bloquear mi cuenta. Puede decir: PIN para llamadas, Hablar con una persona.
