account: owes-one-year-es
language: es
medium: short

> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Escriba a la dirección del aviso a más tardar en su fecha, con copias de sus pruebas. Para una multa, diga «quiten la multa». Aviso final de embargo o de gravamen: pida audiencia con el Formulario 12153 dentro de 30 días. El teléfono está en su aviso.
| 1. Pedir que quiten una multa
| 2. Explicar un aviso
| 3. ¿Por qué debo eso?
| 4. Hablar con una persona
