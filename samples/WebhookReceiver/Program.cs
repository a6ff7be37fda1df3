using WebhookReceiver;

await using var app = ReceiverApp.Build(args);
await app.RunAsync();
