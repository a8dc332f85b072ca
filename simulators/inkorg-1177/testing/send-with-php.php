<?php
// Sends a message with php-soap, generated from ?wsdl alone: WSDL CA CERT_AND_KEY ADDRESS PERSON TEXT.
[, $wsdl, $ca, $both, $address, $person, $text] = $argv;
$tls = stream_context_create(['ssl' => ['cafile' => $ca, 'local_cert' => $both, 'peer_name' => 'localhost']]);
libxml_set_streams_context($tls);
$client = new SoapClient($wsdl, ['stream_context' => $tls, 'local_cert' => $both, 'cache_wsdl' => WSDL_CACHE_NONE]);
$client->__setSoapHeaders(new SoapHeader('urn:riv:itintegration:registry:1', 'LogicalAddress', $address));
$unit = ['unitId' => 'SE4020001175-VC01', 'unitName' => 'Ängby vårdcentral'];
$answer = $client->AddMessageToPatientPortalInbox([
    'subjectOfCareId' => $person,
    'message' => ['organisationUnit' => $unit, 'messageDescription' => 'Kallelse', 'messageText' => $text],
    'notify' => true,
    'sourceSystem' => 'MOTP-117AB01',
]);
echo $answer->resultCode, ' ', implode(',', (array) $answer->notificationSent), "\n";
