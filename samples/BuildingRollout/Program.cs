using BuildingRollout;

return await new RolloutCommand(TimeProvider.System).RunAsync(args);
