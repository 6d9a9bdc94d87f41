namespace LearningItems.Generation.Tests.Model.Requests;

public class TokenPricesTests
{
    [Fact]
    public void Prices_of_batches_are_not_lowered_once_more()
    {
        var batches = new TokenPrices(Input: 4, Output: 8, CachedInput: 2).InBatches();

        Assert.Equal(new TokenPrices(Input: 2, Output: 4, CachedInput: 1) { BatchShare = 1 }, batches);
        Assert.Equal(batches, batches.InBatches());
    }
}
