namespace Seam.Acs.Tests;

/// <summary>
/// Whatever the bytes are, a record is read from them or refused with a <see cref="System.Text.Json.JsonException"/>, in
/// memory that is in proportion to them; and what was read can be written, and read again equal.
/// </summary>
public sealed class RecordFuzzTests
{
    [Fact]
    public void Whatever_comes_is_read_or_refused()
    {
        var targets = RecordTarget.All;
        // What is made once and for all isn't counted as an input's memory.
        Assert.All(targets, target => Assert.True(target.Try(target.Sample), target.Name));

        var failures = new FuzzFailures();
        var (read, refused) = (0, 0);
        for (var index = 0; index < FuzzSettings.Inputs && !failures.IsEnough; index++)
        {
            var dice = Dice.Of(FuzzSettings.Seed, index);
            var target = dice.Of(targets);
            var input = target.Make(dice);
            try
            {
                if (target.Try(input))
                    read++;
                else
                    refused++;
            }
            catch (Exception failure)
            {
                failures.Add(target.Name, index, input, failure);
            }
        }

        failures.AssertNone();
        // Both happen often, else the inputs are too tame or too wild to find anything.
        Assert.InRange(read, FuzzSettings.Inputs / 10, FuzzSettings.Inputs);
        Assert.InRange(refused, FuzzSettings.Inputs / 10, FuzzSettings.Inputs);
        TestContext.Current.SendDiagnosticMessage($"{read} read, {refused} refused");
    }
}
