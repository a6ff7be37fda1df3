using LatchPinCodes;

return await new PinCommand(TimeProvider.System).RunAsync(args);
