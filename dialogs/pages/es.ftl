### Frases fijas de la página de chat y del chat en la terminal. Ninguna lleva variables.

## La página de chat

chat-brand = taxline
chat-title = taxline: su cuenta de impuestos en palabras sencillas
chat-tagline = Su cuenta de impuestos, en palabras sencillas
chat-skip = Ir al cuadro de mensaje
chat-log = Conversación
chat-messages = Mensajes
chat-intro = Pregunte por su cuenta de impuestos
chat-intro-text = Lo que debe y por qué, los pagos hechos y los programados, con sus propias palabras. En español o en inglés.
chat-input = Su mensaje
chat-placeholder = Escriba su mensaje
chat-send = Enviar
chat-language = Idioma
chat-language-en = English
chat-language-es = Español
chat-end = Terminar
chat-end-title = ¿Terminar este chat en este dispositivo?
chat-end-text = La conversación desaparece de este navegador. Los pagos que programó siguen programados.
chat-end-yes = Terminar el chat
chat-end-no = Seguir en el chat
chat-advice = Asistente automático. Nunca escriba aquí un número de Seguro Social, de tarjeta o de cuenta bancaria.
chat-no-script = Este chat necesita JavaScript. Por favor, actívelo para esta página.
chat-demo = Esto es una demostración: conecte la cuenta de una de estas personas
chat-you = Usted dijo:
chat-us = taxline dijo:
chat-choices = Opciones
chat-thinking = taxline está buscando la respuesta
chat-sending = Enviando
chat-unsent = Aún no se ha enviado. Se enviará en cuanto haya conexión.
chat-offline = En este momento no hay conexión. Nada de lo que escribió se pierde.
chat-slow-down = Eso fue rápido. Su mensaje saldrá en un momento.
chat-too-long = Ese mensaje es demasiado largo para enviarlo. Por favor, acórtelo.
chat-rejected = Ese mensaje no se pudo enviar.
chat-ended = Este chat terminó en este dispositivo.
chat-reload = Empezar un chat nuevo
chat-removed = Este mensaje tenía datos privados y se quitó.

## El chat en la terminal

terminal-prompt = usted
terminal-hint = Escriba su mensaje o el número de una opción. /quit o Ctrl-D termina el chat.
terminal-bye = Hasta luego. Lo acordado queda acordado.
terminal-again = En este momento no se pudo anotar. Por favor, envíelo de nuevo.

## La página donde se escribe una cuenta bancaria

bank-title = Agregar una cuenta bancaria
bank-intro = Usted viene de su chat. Desde la cuenta que escriba aquí podrá pagar después. No se cobra nada de ella sin que usted diga que sí.
bank-kind = ¿Qué tipo de cuenta es?
bank-checking = Corriente
bank-savings = De ahorros
bank-routing = Número de ruta
bank-routing-help = Nueve cifras. En un cheque están abajo a la izquierda.
bank-number = Número de cuenta
bank-number-help = De 5 a 17 letras y cifras. Su banco lo muestra en su aplicación y en sus estados de cuenta.
bank-number-again = Número de cuenta otra vez
bank-nickname = Un nombre para ella, si quiere
bank-nickname-help = Por ejemplo «Cuenta de la casa». No puede tener más de cuatro cifras.
bank-save = Agregar esta cuenta
bank-private = El número se guarda sellado. Su chat solo mostrará las últimas cuatro cifras.
bank-fault-kind = Por favor, elija qué tipo de cuenta es. No se guardó nada. Por favor, escriba todo otra vez.
bank-fault-not-taken = En ese mismo momento se estaba escribiendo otra cosa aquí. No se guardó nada. Por favor, escriba todo otra vez.
bank-fault-not-same = Los dos números de cuenta no son iguales. No se guardó nada. Por favor, escriba todo otra vez.
bank-fault-routing = Ningún banco tiene este número de ruta. No se guardó nada. Por favor, revise sus nueve cifras y escriba todo otra vez.
bank-fault-number = Un número de cuenta tiene de 5 a 17 letras y cifras. No se guardó nada. Por favor, escriba todo otra vez.
bank-fault-nickname = Ese nombre es muy largo o tiene demasiadas cifras. No se guardó nada. Por favor, escriba todo otra vez.
bank-fault-on-file = Esta cuenta ya está registrada. No se cambió nada y puede pagar desde ella.
bank-fault-too-many = Hay diez cuentas bancarias registradas y no puede haber más. Quite una en su chat y vuelva aquí.
bank-fault-not-allowed = Su acceso a la cuenta de impuestos no incluye agregar una cuenta bancaria. No se guardó nada. El titular de la cuenta puede agregarla.
bank-added = Su cuenta bancaria está registrada. Termina en
bank-back = Puede cerrar esta página y volver a su chat.
bank-later = Ya la tenemos y se está registrando. Su chat le avisará en cuanto esté. No hace falta escribirla otra vez.
bank-gone = Este enlace ya no se puede usar.
bank-gone-help = Un enlace sirve durante 15 minutos y para una cuenta. Pida otro en su chat: diga «agregar una cuenta bancaria».
