account: owes-one-year-es
language: es
medium: short

> alguien declaró a mi nombre
< Lo lamento. No es culpa suya. Si le llegó una carta sobre esto, contéstela primero, a más tardar en su fecha. Si no, llame al 800-908-4490. Pida también un PIN de Protección de Identidad. Por favor, no escriba aquí su número de contribuyente.
| 1. Hablar con una persona
| 2. ¿Quién miró mi cuenta?
| 3. Bloquear mi cuenta
